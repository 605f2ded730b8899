// Generated from specs/activations/mish.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExp } from "./internal/mulExp.ts";

/**
 * Mish, a self-regularised non-monotonic activation: `act_mish` and its derivatives.
 *
 * `mish(x) = x * tanh(log1p(exp(x)))`
 *
 * @see Misra 2019, arXiv:1908.08681
 */
export const mish: WgslActivation = {
  name: "mish",
  forward: {
    name: "act_mish",
    code: `fn act_mish(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let e = act_fn_exp(-abs(x));
  if (x < 0.0) { return act_fn_mul_exp(x * (e + 2.0) / (e * (e + 2.0) + 2.0), x); }
  return x * (1.0 + 2.0 * e) / (1.0 + 2.0 * e * (1.0 + e));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnMulExp],
    switches: {},
  },
  derivative: {
    name: "act_mish_derivative",
    code: `fn act_mish_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0x7f800000u) { return 1.0; }
  let e = act_fn_exp(-abs(x));
  if (x < 0.0) {
    let d = e * (e + 2.0) + 2.0;
    return act_fn_mul_exp((e + 2.0 + 4.0 * x * (1.0 + e) / d) / d, x);
  }
  let d = 1.0 + 2.0 * e * (1.0 + e);
  return (1.0 + 2.0 * e + x * e * (e * (4.0 + 4.0 * e)) / d) / d;
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnMulExp],
    switches: {},
  },
  secondDerivative: {
    name: "act_mish_second_derivative",
    code: `fn act_mish_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let a = min(abs(x), 1000.0);
  let e = act_fn_exp(-a);
  if (x <= 0.0) {
    let d = e * (e + 2.0) + 2.0;
    return act_fn_mul_exp(4.0 * (2.0 * (1.0 + e) - a * (2.0 + e * (2.0 - e * (3.0 + 2.0 * e))) / d) / (d * d), -a);
  }
  let d = 1.0 + 2.0 * e * (1.0 + e);
  return act_fn_mul_exp(4.0 * (2.0 * (1.0 + e) - a * (2.0 + e * (3.0 - 2.0 * e * (1.0 + e))) / d) / (d * d), -2.0 * a);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnMulExp],
    switches: {},
  },
  parameterDerivatives: {},
};
