// Generated from specs/activations/prelu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const negativeSlopeParameter = { name: "negativeSlope", default: 0.25, learnable: true as const };

/**
 * Parametric rectified linear unit: `act_prelu` and its derivatives.
 *
 * `prelu(x, negativeSlope) = x > 0 ? x : negativeSlope * x`
 *
 * From its result y, the derivative is `preluDerivativeFromOutput(y, negativeSlope) = y > 0 ? 1 : negativeSlope`.
 *
 * @see He, Zhang, Ren & Sun 2015, arXiv:1502.01852
 */
export const prelu: WgslActivation = {
  name: "prelu",
  forward: {
    name: "act_prelu",
    code: `fn act_prelu(x: f32, negativeSlope: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return select(negativeSlope * x, 0.0, negativeSlope == 0.0); }
  return select(negativeSlope * x, x, x > 0.0);
}`,
    parameters: [negativeSlopeParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_prelu_derivative",
    code: `fn act_prelu_derivative(x: f32, negativeSlope: f32) -> f32 {
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
          "keras-jax": 0,
          "keras-tensorflow": 0,
          "keras-torch": 0,
          mlx: { expression: "1.0 + negativeSlope" },
          pytorch: "left",
          tensorflow: 0,
          tfjs: "left",
        },
      },
    },
  },
  secondDerivative: {
    name: "act_prelu_second_derivative",
    code: `fn act_prelu_second_derivative(x: f32, negativeSlope: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [negativeSlopeParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_prelu_derivative_from_output",
    code: `fn act_prelu_derivative_from_output(y: f32, negativeSlope: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return select(negativeSlope, 1.0, y > 0.0);
}`,
    parameters: [{ name: "negativeSlope", default: 0.25, min: 0, learnable: true as const }],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    negativeSlope: {
      name: "act_prelu_d_negative_slope",
      code: `fn act_prelu_d_negative_slope(x: f32, negativeSlope: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(x, 0.0, x > 0.0);
}`,
      parameters: [negativeSlopeParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
};
