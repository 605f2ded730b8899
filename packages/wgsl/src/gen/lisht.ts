// Generated from specs/activations/lisht.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { fnTanh } from "./internal/tanh.ts";

/**
 * Linearly scaled hyperbolic tangent: `act_lisht` and its derivatives.
 *
 * `lisht(x) = x * tanh(x)`
 *
 * @see Roy, Manna, Dubey & Chaudhuri 2019, arXiv:1901.05894
 */
export const lisht: WgslActivation = {
  name: "lisht",
  forward: {
    name: "act_lisht",
    code: `fn act_lisht(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return x * act_fn_tanh(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnTanh],
    switches: {},
  },
  derivative: {
    name: "act_lisht_derivative",
    code: `fn act_lisht_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return -1.0; }
  if (bitcast<u32>(x) == 0x7f800000u) { return 1.0; }
  return act_fn_tanh(x) + x * act_fn_mul_sigmoid_slope(4.0, 2.0 * x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulSigmoidSlope, fnTanh],
    switches: {},
  },
  secondDerivative: {
    name: "act_lisht_second_derivative",
    code: `fn act_lisht_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid_slope(8.0 * (1.0 - x * act_fn_tanh(x)), 2.0 * x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulSigmoidSlope, fnTanh],
    switches: {},
  },
  parameterDerivatives: {},
};
