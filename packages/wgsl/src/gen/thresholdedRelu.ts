// Generated from specs/activations/thresholdedRelu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const thresholdParameter = { name: "threshold", default: 1 };

/**
 * Thresholded rectified linear unit: `act_thresholded_relu` and its derivatives.
 *
 * `thresholdedRelu(x, threshold) = x > threshold ? x : 0`
 *
 * From its result y, the derivative is `thresholdedReluDerivativeFromOutput(y, threshold) = y > 0 ? 1 : 0`.
 *
 * @see Konda, Memisevic & Krueger 2014, arXiv:1402.3337
 */
export const thresholdedRelu: WgslActivation = {
  name: "thresholdedRelu",
  forward: {
    name: "act_thresholded_relu",
    code: `fn act_thresholded_relu(x: f32, threshold: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, x, x > threshold);
}`,
    parameters: [thresholdParameter],
    dependencies: [fnIsNaN],
    switches: { onset: { at: "threshold", left: "0.0", right: "threshold", use: "left", jump: true } },
  },
  derivative: {
    name: "act_thresholded_relu_derivative",
    code: `fn act_thresholded_relu_derivative(x: f32, threshold: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, 1.0, x > threshold);
}`,
    parameters: [thresholdParameter],
    dependencies: [fnIsNaN],
    switches: {
      onset: {
        at: "threshold",
        left: "0.0",
        right: "1.0",
        use: "left",
        elsewhere: {
          jax: "left",
          "keras-jax": "left",
          "keras-tensorflow": "left",
          "keras-torch": "left",
          nnlib: "left",
          pytorch: "left",
          tensorflow: "left",
          tfjs: "left",
        },
      },
    },
  },
  secondDerivative: {
    name: "act_thresholded_relu_second_derivative",
    code: `fn act_thresholded_relu_second_derivative(x: f32, threshold: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [thresholdParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_thresholded_relu_derivative_from_output",
    code: `fn act_thresholded_relu_derivative_from_output(y: f32, threshold: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return select(0.0, 1.0, y > 0.0);
}`,
    parameters: [{ name: "threshold", default: 1, min: 0 }],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    threshold: {
      name: "act_thresholded_relu_d_threshold",
      code: `fn act_thresholded_relu_d_threshold(x: f32, threshold: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
      parameters: [thresholdParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
};
