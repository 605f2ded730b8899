// Generated from specs/activations/cloglog.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnExpMinusExp } from "./internal/expMinusExp.ts";
import { fnExpm1 } from "./internal/expm1.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnLog1p } from "./internal/log1p.ts";
import { fnMulExpMinusExp } from "./internal/mulExpMinusExp.ts";

/**
 * Complementary log-log: `act_cloglog` and its derivatives.
 *
 * `cloglog(x) = 1 - exp(-exp(x))`
 *
 * From its result y, the derivative is `cloglogDerivativeFromOutput(y) = y < 1 ? (y - 1) * log1p(-y) : 0`.
 *
 * @see Gomes & Ludermir 2008, Complementary Log-Log and Probit: Activation Functions Implemented in Artificial Neural Networks, HIS
 */
export const cloglog: WgslActivation = {
  name: "cloglog",
  forward: {
    name: "act_cloglog",
    code: `fn act_cloglog(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return -act_fn_expm1(-act_fn_exp(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnExpm1],
    switches: {},
  },
  derivative: {
    name: "act_cloglog_derivative",
    code: `fn act_cloglog_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_exp_minus_exp(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExpMinusExp],
    switches: {},
  },
  secondDerivative: {
    name: "act_cloglog_second_derivative",
    code: `fn act_cloglog_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_exp_minus_exp(-act_fn_expm1(min(x, 10.0)) * 1073741800.0, x) * 9.313226e-10;
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExpm1, fnMulExpMinusExp],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_cloglog_derivative_from_output",
    code: `fn act_cloglog_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  if (y < 1.0) { return (y - 1.0) * act_fn_log1p(-y); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnLog1p],
    switches: {},
  },
  parameterDerivatives: {},
};
