// Generated from specs/activations/relu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Rectified linear unit: `act_relu` and its derivatives.
 *
 * `relu(x) = x > 0 ? x : 0`
 *
 * From its result y, the derivative is `reluDerivativeFromOutput(y) = y > 0 ? 1 : 0`.
 *
 * @see Nair & Hinton 2010, Rectified Linear Units Improve Restricted Boltzmann Machines
 */
export const relu: WgslActivation = {
  name: "relu",
  forward: {
    name: "act_relu",
    code: `fn act_relu(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, x, x > 0.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_relu_derivative",
    code: `fn act_relu_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, 1.0, x > 0.0);
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
          jax: 0,
          "keras-jax": 0,
          "keras-tensorflow": 0,
          "keras-torch": 0,
          mlx: 0,
          nnlib: 0,
          pytorch: 0,
          tensorflow: 0,
          tfjs: 0,
        },
      },
    },
  },
  secondDerivative: {
    name: "act_relu_second_derivative",
    code: `fn act_relu_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_relu_derivative_from_output",
    code: `fn act_relu_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return select(0.0, 1.0, y > 0.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
