// Generated from specs/activations/asinhActivation.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnAsinh } from "./internal/asinh.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExp } from "./internal/mulExp.ts";

/**
 * Inverse hyperbolic sine: `act_asinh_activation` and its derivatives.
 *
 * `asinhActivation(x) = asinh(x)`
 *
 * From its result y, the derivative is `asinhActivationDerivativeFromOutput(y) = mulExp(2, -abs(y)) / (1 + 0.25 * mulExp(2, -abs(y)) * mulExp(2, -abs(y)))`.
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
  derivativeFromOutput: {
    name: "act_asinh_activation_derivative_from_output",
    code: `fn act_asinh_activation_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  let twice = act_fn_mul_exp(2.0, -abs(y));
  return twice / (1.0 + 0.25 * twice * twice);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulExp],
    switches: {},
  },
  parameterDerivatives: {},
};
