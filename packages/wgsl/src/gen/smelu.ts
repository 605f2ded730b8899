// Generated from specs/activations/smelu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const betaParameter = { name: "beta", default: 1, above: 0 };

/**
 * Smooth rectified linear unit: `act_smelu` and its derivatives.
 *
 * `smelu(x, beta) = x > -beta ? x < beta ? (x + beta) * (x + beta) / (4 * beta) : x : 0`
 *
 * @see Shamir, Lin & Coviello 2020, arXiv:2010.09931
 */
export const smelu: WgslActivation = {
  name: "smelu",
  forward: {
    name: "act_smelu",
    code: `fn act_smelu(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > beta) { return x; }
  if (x > beta * -0.125) { return x * 0.5 + (beta + x * (x / beta)) * 0.25; }
  let s = x + beta;
  let q = s / beta;
  let lost = x - (s - beta);
  return select(0.0, (q * s + 2.0 * q * lost) * 0.25, x > -beta);
}`,
    parameters: [betaParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_smelu_derivative",
    code: `fn act_smelu_derivative(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -beta) { return select(1.0, (x + beta) / (2.0 * beta), x < beta); }
  return 0.0;
}`,
    parameters: [betaParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_smelu_second_derivative",
    code: `fn act_smelu_second_derivative(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -beta) { return select(0.0, 1.0 / (2.0 * beta), x <= beta); }
  return 0.0;
}`,
    parameters: [betaParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    beta: {
      name: "act_smelu_d_beta",
      code: `fn act_smelu_d_beta(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -beta) { return select(0.0, (beta - x) / beta * ((beta + x) / beta) * 0.25, x < beta); }
  return 0.0;
}`,
      parameters: [betaParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
};
