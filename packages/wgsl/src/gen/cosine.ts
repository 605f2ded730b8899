// Generated from specs/activations/cosine.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnCos } from "./internal/cos.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnSin } from "./internal/sin.ts";

/**
 * Cosine: `act_cosine` and its derivatives.
 *
 * `cosine(x) = cos(x)`
 *
 * @see Wong, Leung & Chang 2002, Handwritten Digit Recognition Using Multi-Layer Feedforward Neural Networks with Periodic and Monotonic Activation Functions
 */
export const cosine: WgslActivation = {
  name: "cosine",
  forward: {
    name: "act_cosine",
    code: `fn act_cosine(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_cos(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnCos],
    switches: {},
  },
  derivative: {
    name: "act_cosine_derivative",
    code: `fn act_cosine_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return -act_fn_sin(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnSin],
    switches: {},
  },
  secondDerivative: {
    name: "act_cosine_second_derivative",
    code: `fn act_cosine_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return -act_fn_cos(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnCos],
    switches: {},
  },
  parameterDerivatives: {},
};
