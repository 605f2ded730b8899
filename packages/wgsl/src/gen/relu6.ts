// Generated from specs/activations/relu6.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Rectified linear unit, capped at 6: `act_relu6` and its derivatives.
 *
 * `relu6(x) = x > 0 ? x < 6 ? x : 6 : 0`
 *
 * From its result y, the derivative is `relu6DerivativeFromOutput(y) = y > 0 && y < 6 ? 1 : 0`.
 *
 * @see Krizhevsky 2010, Convolutional Deep Belief Networks on CIFAR-10
 */
export const relu6: WgslActivation = {
  name: "relu6",
  forward: {
    name: "act_relu6",
    code: `fn act_relu6(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return select(6.0, x, x < 6.0); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_relu6_derivative",
    code: `fn act_relu6_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return select(0.0, 1.0, x < 6.0); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {
      zero: {
        at: "0.0",
        left: "0.0",
        right: "1.0",
        use: "left",
        elsewhere: {
          jax: "left",
          "keras-jax": "left",
          "keras-tensorflow": "left",
          "keras-torch": "left",
          mlx: "left",
          nnlib: "left",
          pytorch: "left",
          tensorflow: "left",
          tfjs: "left",
        },
      },
      six: {
        at: "6.0",
        left: "1.0",
        right: "0.0",
        use: "right",
        elsewhere: {
          jax: "right",
          "keras-jax": "right",
          "keras-tensorflow": "right",
          "keras-torch": "right",
          mlx: "right",
          nnlib: "right",
          pytorch: "right",
          tensorflow: "right",
          tfjs: "left",
        },
      },
    },
  },
  secondDerivative: {
    name: "act_relu6_second_derivative",
    code: `fn act_relu6_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_relu6_derivative_from_output",
    code: `fn act_relu6_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  if (y > 0.0 && y < 6.0) { return 1.0; }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
