// Generated from specs/activations/elish.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnExpm1 } from "./internal/expm1.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExp } from "./internal/mulExp.ts";
import { fnMulSigmoid } from "./internal/mulSigmoid.ts";
import { fnMulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { fnSigmoid } from "./internal/sigmoid.ts";
import { fnTanh } from "./internal/tanh.ts";

/**
 * Exponential linear sigmoid squashing: `act_elish` and its derivatives.
 *
 * `elish(x) = x < 0 ? expm1(x) * sigmoid(x) : x * sigmoid(x)`
 *
 * @see Basirat & Roth 2018, arXiv:1808.00783
 */
export const elish: WgslActivation = {
  name: "elish",
  forward: {
    name: "act_elish",
    code: `fn act_elish(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let e = act_fn_expm1(x);
  if (x < 0.0 && x > -0.5) { return (e + e * e / (2.0 + e)) * 0.5; }
  return act_fn_mul_sigmoid(select(x, e, x < 0.0), x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExpm1, fnMulSigmoid],
    switches: {},
  },
  derivative: {
    name: "act_elish_derivative",
    code: `fn act_elish_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0x7f800000u) { return 1.0; }
  return act_fn_mul_sigmoid(select(1.0 + x * act_fn_sigmoid(-x), act_fn_exp(x) + act_fn_expm1(x) * act_fn_sigmoid(-x), x < 0.0), x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnExpm1, fnMulSigmoid, fnSigmoid],
    switches: {},
  },
  secondDerivative: {
    name: "act_elish_second_derivative",
    code: `fn act_elish_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return act_fn_mul_sigmoid_slope(2.0 - x * act_fn_tanh(0.5 * x), x); }
  let u = act_fn_exp(x);
  return act_fn_mul_exp((u * (5.0 + u * (3.0 + u)) - 1.0) / ((1.0 + u) * (1.0 + u) * (1.0 + u)), x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnMulExp, fnMulSigmoidSlope, fnTanh],
    switches: {},
  },
  parameterDerivatives: {},
};
