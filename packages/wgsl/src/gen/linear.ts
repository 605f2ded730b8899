// Generated from specs/activations/linear.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const alphaParameter = { name: "alpha", default: 1 };

const betaParameter = { name: "beta", default: 0 };

/**
 * Linear function: `act_linear` and its derivatives.
 *
 * `linear(x, alpha, beta) = alpha * x + beta`
 *
 * @see WebNN, linear
 */
export const linear: WgslActivation = {
  name: "linear",
  forward: {
    name: "act_linear",
    code: `fn act_linear(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return select(alpha * x, beta, alpha == 0.0); }
  if (bitcast<u32>(x) == 0x7f800000u) { return select(alpha * x, beta, alpha == 0.0); }
  if (beta == 0.0) {
    if (x == 0.0) { return x * abs(x); }
    return alpha * x;
  }
  return alpha * x + beta;
}`,
    parameters: [alphaParameter, betaParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_linear_derivative",
    code: `fn act_linear_derivative(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return alpha;
}`,
    parameters: [alphaParameter, betaParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_linear_second_derivative",
    code: `fn act_linear_second_derivative(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [alphaParameter, betaParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    alpha: {
      name: "act_linear_d_alpha",
      code: `fn act_linear_d_alpha(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return x;
}`,
      parameters: [alphaParameter, betaParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
    beta: {
      name: "act_linear_d_beta",
      code: `fn act_linear_d_beta(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 1.0;
}`,
      parameters: [alphaParameter, betaParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
};
