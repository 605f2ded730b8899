// Generated from specs/activations/symlog.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnLog1p } from "./internal/log1p.ts";

/**
 * Symmetric logarithm: `act_symlog` and its derivatives.
 *
 * `symlog(x) = x < 0 ? -log1p(-x) : log1p(x)`
 *
 * From its result y, the derivative is `symlogDerivativeFromOutput(y) = exp(-abs(y))`.
 *
 * @see Webber 2012, A bi-symmetric log transformation; Hafner, Pasukonis, Ba & Lillicrap 2023, arXiv:2301.04104
 */
export const symlog: WgslActivation = {
  name: "symlog",
  forward: {
    name: "act_symlog",
    code: `fn act_symlog(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < 0.0) { return -act_fn_log1p(-x); }
  return act_fn_log1p(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnLog1p],
    switches: {},
  },
  derivative: {
    name: "act_symlog_derivative",
    code: `fn act_symlog_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 1.0 / (1.0 + abs(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_symlog_second_derivative",
    code: `fn act_symlog_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return -(1.0 / (1.0 + abs(x)) * select(1.0, -1.0, x <= 0.0) / (1.0 + abs(x)));
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_symlog_derivative_from_output",
    code: `fn act_symlog_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return act_fn_exp(-abs(y));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp],
    switches: {},
  },
  parameterDerivatives: {},
};
