// Generated from specs/activations/clippedRelu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const maximumParameter = { name: "maximum", default: 20, above: 0 };

/**
 * Clipped rectified linear unit: `act_clipped_relu` and its derivatives.
 *
 * `clippedRelu(x, maximum) = x > 0 ? x < maximum ? x : maximum : 0`
 *
 * From its result y, the derivative is `clippedReluDerivativeFromOutput(y, maximum) = y > 0 && y < maximum ? 1 : 0`.
 *
 * @see Hannun et al. 2014, Deep Speech, arXiv:1412.5567
 */
export const clippedRelu: WgslActivation = {
  name: "clippedRelu",
  forward: {
    name: "act_clipped_relu",
    code: `fn act_clipped_relu(x: f32, maximum: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return select(maximum, x, x < maximum); }
  return 0.0;
}`,
    parameters: [maximumParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_clipped_relu_derivative",
    code: `fn act_clipped_relu_derivative(x: f32, maximum: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return select(0.0, 1.0, x < maximum); }
  return 0.0;
}`,
    parameters: [maximumParameter],
    dependencies: [fnIsNaN],
    switches: {
      zero: { at: "0.0", left: "0.0", right: "1.0", use: "left" },
      cap: { at: "maximum", left: "1.0", right: "0.0", use: "right" },
    },
  },
  secondDerivative: {
    name: "act_clipped_relu_second_derivative",
    code: `fn act_clipped_relu_second_derivative(x: f32, maximum: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [maximumParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_clipped_relu_derivative_from_output",
    code: `fn act_clipped_relu_derivative_from_output(y: f32, maximum: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  if (y > 0.0 && y < maximum) { return 1.0; }
  return 0.0;
}`,
    parameters: [{ name: "maximum", default: 20, above: 0 }],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    maximum: {
      name: "act_clipped_relu_d_maximum",
      code: `fn act_clipped_relu_d_maximum(x: f32, maximum: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return select(1.0, 0.0, x < maximum); }
  return 0.0;
}`,
      parameters: [maximumParameter],
      dependencies: [fnIsNaN],
      switches: { cap: { at: "maximum", left: "0.0", right: "1.0", use: "right", slopes: ["1.0", "0.0"] } },
    },
  },
};
