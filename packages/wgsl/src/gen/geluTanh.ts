// Generated from specs/activations/geluTanh.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulGeluTanhBend } from "./internal/mulGeluTanhBend.ts";
import { fnMulGeluTanhSlope } from "./internal/mulGeluTanhSlope.ts";
import { fnMulTanhNormalCdf } from "./internal/mulTanhNormalCdf.ts";

/**
 * Tanh approximation of gelu: `act_gelu_tanh` and its derivatives.
 *
 * `geluTanh(x) = x / 2 * (1 + tanh(SQRT2 / 2 * TWO_OVER_SQRT_PI * (x + 0.044715 * x * x * x)))`
 *
 * @see Hendrycks & Gimpel 2016, arXiv:1606.08415
 */
export const geluTanh: WgslActivation = {
  name: "geluTanh",
  forward: {
    name: "act_gelu_tanh",
    code: `fn act_gelu_tanh(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_tanh_normal_cdf(x, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulTanhNormalCdf],
    switches: {},
  },
  derivative: {
    name: "act_gelu_tanh_derivative",
    code: `fn act_gelu_tanh_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_gelu_tanh_slope(1.0, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulGeluTanhSlope],
    switches: {},
  },
  secondDerivative: {
    name: "act_gelu_tanh_second_derivative",
    code: `fn act_gelu_tanh_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_gelu_tanh_bend(1.0, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulGeluTanhBend],
    switches: {},
  },
  parameterDerivatives: {},
};
