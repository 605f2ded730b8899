// Generated from specs/activations/square.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Square: `act_square` and its derivatives.
 *
 * `square(x) = x * x`
 *
 * @see Livni, Shalev-Shwartz & Shamir 2014, On the Computational Efficiency of Training Neural Networks, arXiv:1410.1141
 */
export const square: WgslActivation = {
  name: "square",
  forward: {
    name: "act_square",
    code: `fn act_square(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return x * x;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_square_derivative",
    code: `fn act_square_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 2.0 * x;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_square_second_derivative",
    code: `fn act_square_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 2.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
