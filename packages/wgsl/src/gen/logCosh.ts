// Generated from specs/activations/logCosh.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnExpm1 } from "./internal/expm1.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnLog1p } from "./internal/log1p.ts";
import { fnMulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { fnTanh } from "./internal/tanh.ts";

/**
 * Logarithm of the hyperbolic cosine: `act_log_cosh` and its derivatives.
 *
 * `logCosh(x) = log((exp(x) + exp(-x)) / 2)`
 *
 * @see NNlib.jl, logcosh; Green 1990, Bayesian reconstructions from emission tomography data, IEEE TMI 9
 */
export const logCosh: WgslActivation = {
  name: "logCosh",
  forward: {
    name: "act_log_cosh",
    code: `fn act_log_cosh(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let a = abs(x);
  if (a > 1.0) { return a - 0.6931472 + act_fn_log1p(act_fn_exp(-2.0 * a)); }
  let m = act_fn_expm1(a);
  return act_fn_log1p(0.5 * m * m / (1.0 + m));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnExpm1, fnLog1p],
    switches: {},
  },
  derivative: {
    name: "act_log_cosh_derivative",
    code: `fn act_log_cosh_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_tanh(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnTanh],
    switches: {},
  },
  secondDerivative: {
    name: "act_log_cosh_second_derivative",
    code: `fn act_log_cosh_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid_slope(4.0, 2.0 * x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulSigmoidSlope],
    switches: {},
  },
  parameterDerivatives: {},
};
