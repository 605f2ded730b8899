// Generated from specs/activations/gelu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnGeluSlope } from "./internal/geluSlope.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulNormalCdf } from "./internal/mulNormalCdf.ts";
import { fnMulNormalPdf } from "./internal/mulNormalPdf.ts";

/**
 * Gaussian error linear unit: `act_gelu` and its derivatives.
 *
 * `gelu(x) = x * normalCdf(x)`
 *
 * @see Hendrycks & Gimpel 2016, arXiv:1606.08415
 */
export const gelu: WgslActivation = {
  name: "gelu",
  forward: {
    name: "act_gelu",
    code: `fn act_gelu(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_normal_cdf(x, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulNormalCdf],
    switches: {},
  },
  derivative: {
    name: "act_gelu_derivative",
    code: `fn act_gelu_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_gelu_slope(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnGeluSlope],
    switches: {},
  },
  secondDerivative: {
    name: "act_gelu_second_derivative",
    code: `fn act_gelu_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_normal_pdf(2.0 - x * x, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulNormalPdf],
    switches: {},
  },
  parameterDerivatives: {},
};
