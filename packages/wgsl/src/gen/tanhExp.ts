// Generated from specs/activations/tanhExp.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnExpMinusExp } from "./internal/expMinusExp.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExp } from "./internal/mulExp.ts";
import { fnMulSigmoid } from "./internal/mulSigmoid.ts";
import { fnMulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { fnSigmoid } from "./internal/sigmoid.ts";
import { fnTanh } from "./internal/tanh.ts";

/**
 * TanhExp, a smooth self-gated rectifier: `act_tanh_exp` and its derivatives.
 *
 * `tanhExp(x) = x * tanh(exp(x))`
 *
 * @see Liu & Di 2020, arXiv:2003.09855
 */
export const tanhExp: WgslActivation = {
  name: "tanhExp",
  forward: {
    name: "act_tanh_exp",
    code: `fn act_tanh_exp(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -20.0) { return act_fn_mul_exp(x, x); }
  return x * act_fn_tanh(act_fn_exp(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnMulExp, fnTanh],
    switches: {},
  },
  derivative: {
    name: "act_tanh_exp_derivative",
    code: `fn act_tanh_exp_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -20.0) { return act_fn_mul_exp(1.0 + x, x); }
  let u = act_fn_exp(x);
  return act_fn_tanh(u) + act_fn_mul_sigmoid(4.0 * x * u * act_fn_sigmoid(2.0 * u), -2.0 * u);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnMulExp, fnMulSigmoid, fnSigmoid, fnTanh],
    switches: {},
  },
  secondDerivative: {
    name: "act_tanh_exp_second_derivative",
    code: `fn act_tanh_exp_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x <= -20.0) { return act_fn_mul_exp(2.0 + x, x); }
  let u = act_fn_exp(min(x, 10.0));
  let factor = 2.0 + min(x, 10.0) * (1.0 - 2.0 * u * act_fn_tanh(u));
  if (x <= 1.0) { return act_fn_mul_sigmoid_slope(4.0 * u * factor, 2.0 * u); }
  let q = act_fn_exp(-2.0 * u);
  let density = act_fn_exp_minus_exp(x);
  return 4.0 * factor / u / ((1.0 + q) * (1.0 + q)) * density * density;
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnExpMinusExp, fnMulExp, fnMulSigmoidSlope, fnTanh],
    switches: {},
  },
  parameterDerivatives: {},
};
