// Generated from specs/activations/swish.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulSigmoidProduct } from "./internal/mulSigmoidProduct.ts";
import { fnTanh } from "./internal/tanh.ts";

const betaParameter = { name: "beta", default: 1, learnable: true as const };

/**
 * Swish, a sigmoid-gated linear unit: `act_swish` and its derivatives.
 *
 * `swish(x, beta) = x * sigmoid(beta * x)`
 *
 * @see Ramachandran, Zoph & Le 2017, arXiv:1710.05941
 */
export const swish: WgslActivation = {
  name: "swish",
  forward: {
    name: "act_swish",
    code: `fn act_swish(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid_product(x, beta, x);
}`,
    parameters: [betaParameter],
    dependencies: [fnIsNaN, fnMulSigmoidProduct],
    switches: {},
  },
  derivative: {
    name: "act_swish_derivative",
    code: `fn act_swish_derivative(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid_product(1.0 + act_fn_mul_sigmoid_product(beta * x, -beta, x), beta, x);
}`,
    parameters: [betaParameter],
    dependencies: [fnIsNaN, fnMulSigmoidProduct],
    switches: {},
  },
  secondDerivative: {
    name: "act_swish_second_derivative",
    code: `fn act_swish_second_derivative(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let z = min(abs(beta * x), 2000.0);
  let factor = beta * (2.0 - z * act_fn_tanh(0.5 * z));
  return act_fn_mul_sigmoid_product(act_fn_mul_sigmoid_product(factor, beta, x), -beta, x);
}`,
    parameters: [betaParameter],
    dependencies: [fnIsNaN, fnMulSigmoidProduct, fnTanh],
    switches: {},
  },
  parameterDerivatives: {
    beta: {
      name: "act_swish_d_beta",
      code: `fn act_swish_d_beta(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid_product(x * act_fn_mul_sigmoid_product(x, abs(beta), abs(x)), -abs(beta), abs(x));
}`,
      parameters: [betaParameter],
      dependencies: [fnIsNaN, fnMulSigmoidProduct],
      switches: {},
    },
  },
};
