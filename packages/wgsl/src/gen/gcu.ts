// Generated from specs/activations/gcu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnCos } from "./internal/cos.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnSin } from "./internal/sin.ts";

/**
 * Growing cosine unit: `act_gcu` and its derivatives.
 *
 * `gcu(x) = x * cos(x)`
 *
 * @see Noel, Arunkumar, Trivedi & Dutta 2021, arXiv:2108.12943
 */
export const gcu: WgslActivation = {
  name: "gcu",
  forward: {
    name: "act_gcu",
    code: `fn act_gcu(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return x * act_fn_cos(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnCos],
    switches: {},
  },
  derivative: {
    name: "act_gcu_derivative",
    code: `fn act_gcu_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_cos(x) - x * act_fn_sin(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnCos, fnSin],
    switches: {},
  },
  secondDerivative: {
    name: "act_gcu_second_derivative",
    code: `fn act_gcu_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return -act_fn_sin(x) - (act_fn_sin(x) + x * act_fn_cos(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnCos, fnSin],
    switches: {},
  },
  parameterDerivatives: {},
};
