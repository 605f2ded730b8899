// Generated from specs/activations/isrlu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const alphaParameter = { name: "alpha", default: 1, above: 0, learnable: true as const };

/**
 * Inverse square root linear unit: `act_isrlu` and its derivatives.
 *
 * `isrlu(x, alpha) = x < 0 ? x / sqrt(1 + alpha * x * x) : x`
 *
 * @see Carlile, Delamarter, Kinney, Marti & Whitney 2017, arXiv:1710.09967
 */
export const isrlu: WgslActivation = {
  name: "isrlu",
  forward: {
    name: "act_isrlu",
    code: `fn act_isrlu(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -1.0) { return -1.0 / sqrt(alpha + 1.0 / x / x); }
  if (x < 0.0) { return x / sqrt(1.0 + alpha * x * x); }
  return x;
}`,
    parameters: [alphaParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_isrlu_derivative",
    code: `fn act_isrlu_derivative(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let d = 1.0 + alpha * x * x;
  if (x < 0.0 && d < 1000000000.0) { return sqrt(1.0 / d / (d * d)); }
  if (x < 0.0) { return 1.0 / d / sqrt(d); }
  return 1.0;
}`,
    parameters: [alphaParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_isrlu_second_derivative",
    code: `fn act_isrlu_second_derivative(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 0.0; }
  let d = 1.0 + alpha * x * x;
  if (d < 1000000000.0) { return -3.0 * alpha * x / (d * d * sqrt(d)); }
  let far = alpha + 1.0 / x / x;
  return 3.0 * alpha / (far * far * sqrt(far)) / x / x / x / x;
}`,
    parameters: [alphaParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    alpha: {
      name: "act_isrlu_d_alpha",
      code: `fn act_isrlu_d_alpha(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -1.0) { return 0.5 / (alpha + 1.0 / x / x) / sqrt(alpha + 1.0 / x / x); }
  if (x < 0.0) { return -0.5 * x * x * x / (1.0 + alpha * x * x) / sqrt(1.0 + alpha * x * x); }
  return 0.0;
}`,
      parameters: [alphaParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
};
