// Generated from specs/activations/hardSigmoid.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Hard sigmoid: `act_hard_sigmoid` and its derivatives.
 *
 * `hardSigmoid(x) = x > -3 ? x < 3 ? (x + 3) / 6 : 1 : 0`
 *
 * From its result y, the derivative is `hardSigmoidDerivativeFromOutput(y) = y > 0 && y < 1 ? 1 / 6 : 0`.
 *
 * @see Howard et al. 2019, Searching for MobileNetV3, arXiv:1905.02244
 */
export const hardSigmoid: WgslActivation = {
  name: "hardSigmoid",
  forward: {
    name: "act_hard_sigmoid",
    code: `fn act_hard_sigmoid(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -3.0) { return select(1.0, (x + 3.0) / 6.0, x < 3.0); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_hard_sigmoid_derivative",
    code: `fn act_hard_sigmoid_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -3.0) { return select(0.0, 1.0 / 6.0, x < 3.0); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {
      lower: {
        at: "-3.0",
        left: "0.0",
        right: "1.0 / 6.0",
        use: "left",
        elsewhere: {
          jax: "left",
          "keras-jax": "left",
          "keras-tensorflow": "left",
          "keras-torch": "left",
          nnlib: "left",
          pytorch: "left",
          tensorflow: "left",
        },
      },
      upper: {
        at: "3.0",
        left: "1.0 / 6.0",
        right: "0.0",
        use: "right",
        elsewhere: {
          jax: "right",
          "keras-jax": "right",
          "keras-tensorflow": "right",
          "keras-torch": "right",
          nnlib: "right",
          pytorch: "right",
          tensorflow: "right",
        },
      },
    },
  },
  secondDerivative: {
    name: "act_hard_sigmoid_second_derivative",
    code: `fn act_hard_sigmoid_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_hard_sigmoid_derivative_from_output",
    code: `fn act_hard_sigmoid_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  if (y > 0.0 && y < 1.0) { return 1.0 / 6.0; }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
