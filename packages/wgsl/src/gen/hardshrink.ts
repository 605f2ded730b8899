// Generated from specs/activations/hardshrink.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const lambdaParameter = { name: "lambda", default: 0.5, min: 0 };

/**
 * Hard shrinkage: `act_hardshrink` and its derivatives.
 *
 * `hardshrink(x, lambda) = x < -lambda ? x : x > lambda ? x : 0`
 *
 * @see Donoho & Johnstone 1994, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81
 */
export const hardshrink: WgslActivation = {
  name: "hardshrink",
  forward: {
    name: "act_hardshrink",
    code: `fn act_hardshrink(x: f32, lambda: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -lambda) { return x; }
  return select(0.0, x, x > lambda);
}`,
    parameters: [lambdaParameter],
    dependencies: [fnIsNaN],
    switches: {
      lower: { at: "-lambda", left: "-lambda", right: "0.0", use: "right", jump: true },
      upper: { at: "lambda", left: "0.0", right: "lambda", use: "left", jump: true },
    },
  },
  derivative: {
    name: "act_hardshrink_derivative",
    code: `fn act_hardshrink_derivative(x: f32, lambda: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -lambda) { return 1.0; }
  return select(0.0, 1.0, x > lambda);
}`,
    parameters: [lambdaParameter],
    dependencies: [fnIsNaN],
    switches: {
      lower: {
        at: "-lambda",
        left: "1.0",
        right: "0.0",
        use: "right",
        elsewhere: {
          jax: 0,
          "keras-jax": 0,
          "keras-tensorflow": 0,
          "keras-torch": 0,
          mlx: 0,
          pytorch: 0,
          tensorflow: 0,
        },
      },
      upper: {
        at: "lambda",
        left: "0.0",
        right: "1.0",
        use: "left",
        elsewhere: {
          jax: 0,
          "keras-jax": 0,
          "keras-tensorflow": 0,
          "keras-torch": 0,
          mlx: 0,
          pytorch: 0,
          tensorflow: 0,
        },
      },
    },
  },
  secondDerivative: {
    name: "act_hardshrink_second_derivative",
    code: `fn act_hardshrink_second_derivative(x: f32, lambda: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [lambdaParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    lambda: {
      name: "act_hardshrink_d_lambda",
      code: `fn act_hardshrink_d_lambda(x: f32, lambda: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
      parameters: [lambdaParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
};
