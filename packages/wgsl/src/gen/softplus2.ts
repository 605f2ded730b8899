// Generated from specs/activations/softplus2.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnExpm1 } from "./internal/expm1.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnLog1p } from "./internal/log1p.ts";
import { fnMulExpProduct } from "./internal/mulExpProduct.ts";

/**
 * Softplus to base 2: `act_softplus2` and its derivatives.
 *
 * `softplus2(x) = log1p(expProduct(LN2, x)) / LN2`
 *
 * From its result y, the derivative is `softplus2DerivativeFromOutput(y) = y > 0 ? -expm1(-LN2 * y) : 0`.
 *
 * @see Dugas, Bengio, Bélisle, Nadeau & Garcia 2001, Incorporating Second-Order Functional Knowledge for Better Option Pricing
 */
export const softplus2: WgslActivation = {
  name: "softplus2",
  forward: {
    name: "act_softplus2",
    code: `fn act_softplus2(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let rest = act_fn_exp(-(-0.00021219444) * abs(x));
  if (x < -60.0) { return act_fn_mul_exp_product(rest / 0.6931472, 0.6933594, x); }
  return max(x, 0.0) + act_fn_log1p(act_fn_mul_exp_product(rest, -0.6933594, abs(x))) / 0.6931472;
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnLog1p, fnMulExpProduct],
    switches: {},
  },
  derivative: {
    name: "act_softplus2_derivative",
    code: `fn act_softplus2_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let e = act_fn_mul_exp_product(act_fn_exp(-(-0.00021219444) * abs(x)), -0.6933594, abs(x));
  return select(1.0, e, x < 0.0) / (1.0 + e);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnMulExpProduct],
    switches: {},
  },
  secondDerivative: {
    name: "act_softplus2_second_derivative",
    code: `fn act_softplus2_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let rest = act_fn_exp(-(-0.00021219444) * abs(x));
  let e = act_fn_mul_exp_product(rest, -0.6933594, abs(x));
  return act_fn_mul_exp_product(0.6931472 * rest / (1.0 + e * (2.0 + e)), -0.6933594, abs(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnMulExpProduct],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_softplus2_derivative_from_output",
    code: `fn act_softplus2_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  if (y > 0.0) { return -act_fn_expm1(-0.6931472 * y); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExpm1],
    switches: {},
  },
  parameterDerivatives: {},
};
