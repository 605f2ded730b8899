// Generated from specs/activations/gaussian.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExpProduct } from "./internal/expProduct.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExpProduct } from "./internal/mulExpProduct.ts";

/**
 * Gaussian: `act_gaussian` and its derivatives.
 *
 * `gaussian(x) = exp(-x * x)`
 *
 * @see Broomhead & Lowe 1988, Multivariable Functional Interpolation and Adaptive Networks, Complex Systems 2
 */
export const gaussian: WgslActivation = {
  name: "gaussian",
  forward: {
    name: "act_gaussian",
    code: `fn act_gaussian(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_exp_product(-x, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExpProduct],
    switches: {},
  },
  derivative: {
    name: "act_gaussian_derivative",
    code: `fn act_gaussian_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_exp_product(-2.0 * x, -x, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulExpProduct],
    switches: {},
  },
  secondDerivative: {
    name: "act_gaussian_second_derivative",
    code: `fn act_gaussian_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_exp_product(4.0 * min(x * x, 1000.0) - 2.0, -x, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulExpProduct],
    switches: {},
  },
  parameterDerivatives: {},
};
