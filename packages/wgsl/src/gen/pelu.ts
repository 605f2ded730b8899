// Generated from specs/activations/pelu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExpm1Quotient } from "./internal/expm1Quotient.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExpQuotient } from "./internal/mulExpQuotient.ts";

const alphaParameter = { name: "alpha", default: 1, above: 0, learnable: true as const };

const betaParameter = { name: "beta", default: 1, above: 0, learnable: true as const };

/**
 * Parametric exponential linear unit: `act_pelu` and its derivatives.
 *
 * `pelu(x, alpha, beta) = x < 0 ? alpha * expm1(x / beta) : alpha / beta * x`
 *
 * @see Trottier, Giguère & Chaib-draa 2017, arXiv:1605.09332
 */
export const pelu: WgslActivation = {
  name: "pelu",
  forward: {
    name: "act_pelu",
    code: `fn act_pelu(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -1e-17 * beta) { return alpha * act_fn_expm1_quotient(x, beta); }
  return alpha / beta * x;
}`,
    parameters: [alphaParameter, betaParameter],
    dependencies: [fnIsNaN, fnExpm1Quotient],
    switches: {},
  },
  derivative: {
    name: "act_pelu_derivative",
    code: `fn act_pelu_derivative(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < 0.0) { return act_fn_mul_exp_quotient(alpha / beta, x, beta); }
  return alpha / beta;
}`,
    parameters: [alphaParameter, betaParameter],
    dependencies: [fnIsNaN, fnMulExpQuotient],
    switches: {},
  },
  secondDerivative: {
    name: "act_pelu_second_derivative",
    code: `fn act_pelu_second_derivative(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x <= 0.0) { return act_fn_mul_exp_quotient(alpha / beta / beta, x, beta); }
  return 0.0;
}`,
    parameters: [alphaParameter, betaParameter],
    dependencies: [fnIsNaN, fnMulExpQuotient],
    switches: {},
  },
  parameterDerivatives: {
    alpha: {
      name: "act_pelu_d_alpha",
      code: `fn act_pelu_d_alpha(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < 0.0) { return act_fn_expm1_quotient(x, beta); }
  return x / beta;
}`,
      parameters: [alphaParameter, betaParameter],
      dependencies: [fnIsNaN, fnExpm1Quotient],
      switches: {},
    },
    beta: {
      name: "act_pelu_d_beta",
      code: `fn act_pelu_d_beta(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < 0.0) { return act_fn_mul_exp_quotient(-alpha / beta / beta * x, x, beta); }
  return -alpha / beta / beta * x;
}`,
      parameters: [alphaParameter, betaParameter],
      dependencies: [fnIsNaN, fnMulExpQuotient],
      switches: {},
    },
  },
};
