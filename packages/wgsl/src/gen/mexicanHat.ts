// Generated from specs/activations/mexicanHat.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulAdd } from "./internal/mulAdd.ts";
import { fnMulExpProduct } from "./internal/mulExpProduct.ts";

/**
 * Mexican hat wavelet: `act_mexican_hat` and its derivatives.
 *
 * `mexicanHat(x) = (1 - x * x) * exp(-0.5 * x * x)`
 *
 * @see Daubechies 1992, Ten Lectures on Wavelets
 */
export const mexicanHat: WgslActivation = {
  name: "mexicanHat",
  forward: {
    name: "act_mexican_hat",
    code: `fn act_mexican_hat(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_exp_product((1.0 - x) * (1.0 + x), -0.5 * x, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulExpProduct],
    switches: {},
  },
  derivative: {
    name: "act_mexican_hat_derivative",
    code: `fn act_mexican_hat_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_exp_product(x * (x * x - 3.0), -0.5 * x, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulExpProduct],
    switches: {},
  },
  secondDerivative: {
    name: "act_mexican_hat_second_derivative",
    code: `fn act_mexican_hat_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let a = min(abs(x), 60.0);
  let inner = act_fn_mul_add(a, a, -0.55029297) - 0.00021728847;
  let outer = act_fn_mul_add(a, a, -5.449463) - 0.000026852158;
  return act_fn_mul_exp_product(-inner * outer, -0.5 * a, a);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulAdd, fnMulExpProduct],
    switches: {},
  },
  parameterDerivatives: {},
};
