// Generated from specs/activations/mexicanHat.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
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
  parameterDerivatives: {},
};
