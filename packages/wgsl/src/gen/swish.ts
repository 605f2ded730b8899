// Generated from specs/activations/swish.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExpProduct } from "./internal/expProduct.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExpProduct } from "./internal/mulExpProduct.ts";

const betaParameter = { name: "beta", default: 1 };

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
  if (bitcast<u32>(x) == 0xff800000u) { return select(x, 0.0, beta > 0.0); }
  if (bitcast<u32>(x) == 0x7f800000u) { return select(x, 0.0, beta < 0.0); }
  let e = act_fn_exp_product(-abs(beta), abs(x));
  let d = 1.0 + e;
  let quotient = select(x / d, x - x * (e / d), e < 0.2);
  if (beta * x < 0.0) { return act_fn_mul_exp_product(quotient, beta, x); }
  return quotient;
}`,
    parameters: [betaParameter],
    dependencies: [fnIsNaN, fnExpProduct, fnMulExpProduct],
    switches: {},
  },
  derivative: {
    name: "act_swish_derivative",
    code: `fn act_swish_derivative(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return select(select(1.0, 0.0, beta > 0.0), 0.5, beta == 0.0); }
  if (bitcast<u32>(x) == 0x7f800000u) { return select(select(0.0, 1.0, beta > 0.0), 0.5, beta == 0.0); }
  let e = act_fn_exp_product(-abs(beta), abs(x));
  let square = 1.0 + e * (2.0 + e);
  if (beta * x < 0.0) { return act_fn_mul_exp_product((1.0 + beta * x + e) / square, beta, x); }
  return (1.0 + (e + beta * (x * e))) / square;
}`,
    parameters: [betaParameter],
    dependencies: [fnIsNaN, fnExpProduct, fnMulExpProduct],
    switches: {},
  },
  parameterDerivatives: {
    beta: {
      name: "act_swish_d_beta",
      code: `fn act_swish_d_beta(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (beta == 0.0) { return 0.25 * x * x; }
  let d = 1.0 + act_fn_exp_product(-abs(beta), abs(x));
  return act_fn_mul_exp_product(x / d * (x / d), -abs(beta), abs(x));
}`,
      parameters: [betaParameter],
      dependencies: [fnIsNaN, fnExpProduct, fnMulExpProduct],
      switches: {},
    },
  },
};
