// Generated from specs/activations/softplus.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExpProduct } from "./internal/expProduct.ts";
import { fnExpm1 } from "./internal/expm1.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExpProduct } from "./internal/mulExpProduct.ts";
import { fnSoftplusTail } from "./internal/softplusTail.ts";

const betaParameter = { name: "beta", default: 1, above: 0 };

/**
 * Softplus, a smooth rectifier: `act_softplus` and its derivatives.
 *
 * `softplus(x, beta) = log1p(exp(beta * x)) / beta`
 *
 * From its result y, the derivative is `softplusDerivativeFromOutput(y, beta) = y > 0 ? -expm1(-beta * y) : 0`.
 *
 * @see Dugas, Bengio, Bélisle, Nadeau & Garcia 2001, Incorporating Second-Order Functional Knowledge for Better Option Pricing
 */
export const softplus: WgslActivation = {
  name: "softplus",
  forward: {
    name: "act_softplus",
    code: `fn act_softplus(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return max(x, 0.0) + act_fn_softplus_tail(beta, x);
}`,
    parameters: [betaParameter],
    dependencies: [fnIsNaN, fnSoftplusTail],
    switches: {},
  },
  derivative: {
    name: "act_softplus_derivative",
    code: `fn act_softplus_derivative(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let e = act_fn_exp_product(-beta, abs(x));
  return select(1.0, e, x < 0.0) / (1.0 + e);
}`,
    parameters: [betaParameter],
    dependencies: [fnIsNaN, fnExpProduct],
    switches: {},
  },
  secondDerivative: {
    name: "act_softplus_second_derivative",
    code: `fn act_softplus_second_derivative(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let e = act_fn_exp_product(-beta, abs(x));
  return act_fn_mul_exp_product(beta / (1.0 + e * (2.0 + e)), -beta, abs(x));
}`,
    parameters: [betaParameter],
    dependencies: [fnIsNaN, fnExpProduct, fnMulExpProduct],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_softplus_derivative_from_output",
    code: `fn act_softplus_derivative_from_output(y: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  if (y > 0.0) { return -act_fn_expm1(-beta * y); }
  return 0.0;
}`,
    parameters: [{ name: "beta", default: 1, above: 0 }],
    dependencies: [fnIsNaN, fnExpm1],
    switches: {},
  },
  parameterDerivatives: {
    beta: {
      name: "act_softplus_d_beta",
      code: `fn act_softplus_d_beta(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (beta * abs(x) > 40.0) { return -act_fn_mul_exp_product((abs(x) + 1.0 / beta) / beta, -beta, abs(x)); }
  let e = act_fn_exp_product(-beta, abs(x));
  return -(abs(x) * (e / (1.0 + e)) + act_fn_softplus_tail(beta, x)) / beta;
}`,
      parameters: [betaParameter],
      dependencies: [fnIsNaN, fnExpProduct, fnMulExpProduct, fnSoftplusTail],
      switches: {},
    },
  },
};
