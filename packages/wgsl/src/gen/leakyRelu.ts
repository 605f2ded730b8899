// Generated from specs/activations/leakyRelu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const negativeSlopeParameter = { name: "negativeSlope", default: 0.01 };

/**
 * Leaky rectified linear unit: `act_leaky_relu` and its derivatives.
 *
 * `leakyRelu(x, negativeSlope) = x > 0 ? x : negativeSlope * x`
 *
 * From its result y, the derivative is `leakyReluDerivativeFromOutput(y, negativeSlope) = y > 0 ? 1 : negativeSlope`.
 *
 * @see Maas, Hannun & Ng 2013, Rectifier Nonlinearities Improve Neural Network Acoustic Models
 */
export const leakyRelu: WgslActivation = {
  name: "leakyRelu",
  forward: {
    name: "act_leaky_relu",
    code: `fn act_leaky_relu(x: f32, negativeSlope: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return select(negativeSlope * x, 0.0, negativeSlope == 0.0); }
  return select(negativeSlope * x, x, x > 0.0);
}`,
    parameters: [negativeSlopeParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_leaky_relu_derivative",
    code: `fn act_leaky_relu_derivative(x: f32, negativeSlope: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(negativeSlope, 1.0, x > 0.0);
}`,
    parameters: [negativeSlopeParameter],
    dependencies: [fnIsNaN],
    switches: {
      zero: {
        at: "0.0",
        left: "negativeSlope",
        right: "1.0",
        use: "left",
        elsewhere: {
          jax: "right",
          "keras-jax": "right",
          "keras-tensorflow": "left",
          "keras-torch": "left",
          mlx: "right",
          nnlib: "left",
          pytorch: "left",
          tensorflow: "left",
          tfjs: "left",
        },
      },
    },
  },
  secondDerivative: {
    name: "act_leaky_relu_second_derivative",
    code: `fn act_leaky_relu_second_derivative(x: f32, negativeSlope: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [negativeSlopeParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_leaky_relu_derivative_from_output",
    code: `fn act_leaky_relu_derivative_from_output(y: f32, negativeSlope: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return select(negativeSlope, 1.0, y > 0.0);
}`,
    parameters: [{ name: "negativeSlope", default: 0.01, min: 0 }],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    negativeSlope: {
      name: "act_leaky_relu_d_negative_slope",
      code: `fn act_leaky_relu_d_negative_slope(x: f32, negativeSlope: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(x, 0.0, x > 0.0);
}`,
      parameters: [negativeSlopeParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
};
