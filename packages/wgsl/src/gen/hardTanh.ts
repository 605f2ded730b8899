// Generated from specs/activations/hardTanh.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const minValueParameter = { name: "minValue", default: -1 };

const maxValueParameter = { name: "maxValue", default: 1 };

const requirements = [["minValue", "<", "maxValue"]] as const;

/**
 * Hard hyperbolic tangent: `act_hard_tanh` and its derivatives.
 *
 * `hardTanh(x, minValue, maxValue) = x < minValue ? minValue : x > maxValue ? maxValue : x`
 *
 * From its result y, the derivative is `hardTanhDerivativeFromOutput(y, minValue, maxValue) = y > minValue && y < maxValue ? 1 : 0`.
 *
 * Requires `minValue < maxValue`.
 *
 * @see Collobert 2004, Large Scale Machine Learning
 */
export const hardTanh: WgslActivation = {
  name: "hardTanh",
  forward: {
    name: "act_hard_tanh",
    code: `fn act_hard_tanh(x: f32, minValue: f32, maxValue: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < minValue) { return minValue; }
  return select(x, maxValue, x > maxValue);
}`,
    parameters: [minValueParameter, maxValueParameter],
    dependencies: [fnIsNaN],
    switches: {},
    requirements,
  },
  derivative: {
    name: "act_hard_tanh_derivative",
    code: `fn act_hard_tanh_derivative(x: f32, minValue: f32, maxValue: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x <= minValue) { return 0.0; }
  return select(1.0, 0.0, x >= maxValue);
}`,
    parameters: [minValueParameter, maxValueParameter],
    dependencies: [fnIsNaN],
    switches: {
      lower: {
        at: "minValue",
        left: "0.0",
        right: "1.0",
        use: "left",
        elsewhere: {
          jax: "right",
          "keras-jax": "right",
          "keras-tensorflow": "right",
          "keras-torch": "left",
          mlx: "left",
          nnlib: "left",
          pytorch: "left",
          tensorflow: "right",
          tfjs: "right",
        },
      },
      upper: {
        at: "maxValue",
        left: "1.0",
        right: "0.0",
        use: "right",
        elsewhere: {
          jax: "left",
          "keras-jax": "left",
          "keras-tensorflow": "left",
          "keras-torch": "right",
          mlx: "right",
          nnlib: "right",
          pytorch: "right",
          tensorflow: "left",
          tfjs: "left",
        },
      },
    },
    requirements,
  },
  secondDerivative: {
    name: "act_hard_tanh_second_derivative",
    code: `fn act_hard_tanh_second_derivative(x: f32, minValue: f32, maxValue: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [minValueParameter, maxValueParameter],
    dependencies: [fnIsNaN],
    switches: {},
    requirements,
  },
  derivativeFromOutput: {
    name: "act_hard_tanh_derivative_from_output",
    code: `fn act_hard_tanh_derivative_from_output(y: f32, minValue: f32, maxValue: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  if (y > minValue && y < maxValue) { return 1.0; }
  return 0.0;
}`,
    parameters: [
      { name: "minValue", default: -1 },
      { name: "maxValue", default: 1 },
    ],
    dependencies: [fnIsNaN],
    switches: {},
    requirements,
  },
  parameterDerivatives: {
    minValue: {
      name: "act_hard_tanh_d_min_value",
      code: `fn act_hard_tanh_d_min_value(x: f32, minValue: f32, maxValue: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, 1.0, x <= minValue);
}`,
      parameters: [minValueParameter, maxValueParameter],
      dependencies: [fnIsNaN],
      switches: {
        lower: {
          at: "minValue",
          left: "1.0",
          right: "0.0",
          use: "left",
          elsewhere: {
            jax: "right",
            "keras-jax": "right",
            "keras-tensorflow": "right",
            "keras-torch": "left",
            mlx: "left",
            nnlib: "left",
            pytorch: "left",
            tensorflow: "right",
            tfjs: "right",
          },
          slopes: ["0.0", "1.0"],
        },
      },
      requirements,
    },
    maxValue: {
      name: "act_hard_tanh_d_max_value",
      code: `fn act_hard_tanh_d_max_value(x: f32, minValue: f32, maxValue: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, 1.0, x >= maxValue);
}`,
      parameters: [minValueParameter, maxValueParameter],
      dependencies: [fnIsNaN],
      switches: {
        upper: {
          at: "maxValue",
          left: "0.0",
          right: "1.0",
          use: "right",
          elsewhere: {
            jax: "left",
            "keras-jax": "left",
            "keras-tensorflow": "left",
            "keras-torch": "right",
            mlx: "right",
            nnlib: "right",
            pytorch: "right",
            tensorflow: "left",
            tfjs: "left",
          },
          slopes: ["1.0", "0.0"],
        },
      },
      requirements,
    },
  },
};
