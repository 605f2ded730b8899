// Generated from specs/activations/asinhActivation.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnAsinh } from "./internal/asinh.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Inverse hyperbolic sine: `act_asinh_activation` and its derivatives.
 *
 * `asinhActivation(x) = asinh(x)`
 *
 * @see NIST Digital Library of Mathematical Functions, section 4.37
 */
export const asinhActivation: WgslActivation = {
  name: "asinhActivation",
  forward: {
    name: "act_asinh_activation",
    code: `fn act_asinh_activation(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_asinh(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnAsinh],
    switches: {},
  },
  derivative: {
    name: "act_asinh_activation_derivative",
    code: `fn act_asinh_activation_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (abs(x) < 1000000000.0) { return 1.0 / sqrt(1.0 + x * x); }
  return 1.0 / abs(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_asinh_activation_second_derivative",
    code: `fn act_asinh_activation_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (abs(x) < 1000000000.0) { return -(1.0 / sqrt(1.0 + x * x) * (0.5 / sqrt(1.0 + x * x) * (x + x)) / sqrt(1.0 + x * x)); }
  return -(1.0 / abs(x) * select(1.0, -1.0, x <= 0.0) / abs(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
