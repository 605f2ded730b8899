// Generated from specs/activations/logit.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnInfinity } from "./internal/infinity.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnLog } from "./internal/log.ts";
import { fnLog1p } from "./internal/log1p.ts";
import { fnNotANumber } from "./internal/notANumber.ts";

/**
 * Logit, the inverse of the sigmoid: `act_logit` and its derivatives.
 *
 * `logit(x) = log(x / (1 - x))`
 *
 * Defined where x is a number ≥ 0 and ≤ 1; elsewhere NaN.
 *
 * At x = 0: −∞.
 *
 * At x = 1: ∞.
 *
 * @see Berkson 1944, Application of the logistic function to bio-assay
 */
export const logit: WgslActivation = {
  name: "logit",
  forward: {
    name: "act_logit",
    code: `fn act_logit(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < 0.0) { return act_fn_not_a_number(x); }
  if (x > 1.0) { return act_fn_not_a_number(x); }
  if (abs(x) < 1.1754944e-38) { return act_fn_infinity(-1.0); }
  if (x == 1.0) { return act_fn_infinity(1.0); }
  if (x < 0.25) { return act_fn_log(x / (1.0 - x)); }
  if (x < 0.5) { return -act_fn_log1p((1.0 - 2.0 * x) / x); }
  return act_fn_log1p((2.0 * x - 1.0) / (1.0 - x));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnLog, fnLog1p, fnInfinity, fnNotANumber],
    switches: {},
  },
  derivative: {
    name: "act_logit_derivative",
    code: `fn act_logit_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < 0.0) { return act_fn_not_a_number(x); }
  if (x > 1.0) { return act_fn_not_a_number(x); }
  if (abs(x) < 1.1754944e-38) { return act_fn_infinity(1.0); }
  if (x == 1.0) { return act_fn_infinity(1.0); }
  return 1.0 / (x * (1.0 - x));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnInfinity, fnNotANumber],
    switches: {},
  },
  secondDerivative: {
    name: "act_logit_second_derivative",
    code: `fn act_logit_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < 0.0) { return act_fn_not_a_number(x); }
  if (x > 1.0) { return act_fn_not_a_number(x); }
  if (abs(x) < 1.1754944e-38) { return act_fn_infinity(-1.0); }
  if (x == 1.0) { return act_fn_infinity(1.0); }
  return (2.0 * x - 1.0) / (x * (1.0 - x)) / (x * (1.0 - x));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnInfinity, fnNotANumber],
    switches: {},
  },
  parameterDerivatives: {},
};
