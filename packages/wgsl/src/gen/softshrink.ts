// Generated from specs/activations/softshrink.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const lambdaParameter = { name: "lambda", default: 0.5, min: 0 };

/**
 * Soft shrinkage: `act_softshrink` and its derivatives.
 *
 * `softshrink(x, lambda) = x < -lambda ? x + lambda : x > lambda ? x - lambda : 0`
 *
 * From its result y, the derivative is `softshrinkDerivativeFromOutput(y, lambda) = y === 0 ? 0 : 1`.
 *
 * @see Donoho & Johnstone 1994, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81
 */
export const softshrink: WgslActivation = {
  name: "softshrink",
  forward: {
    name: "act_softshrink",
    code: `fn act_softshrink(x: f32, lambda: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -lambda) { return x + lambda; }
  return select(0.0, x - lambda, x > lambda);
}`,
    parameters: [lambdaParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_softshrink_derivative",
    code: `fn act_softshrink_derivative(x: f32, lambda: f32) -> f32 {
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
          nnlib: 0,
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
          nnlib: 0,
          pytorch: 0,
          tensorflow: 0,
        },
      },
    },
  },
  secondDerivative: {
    name: "act_softshrink_second_derivative",
    code: `fn act_softshrink_second_derivative(x: f32, lambda: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [lambdaParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_softshrink_derivative_from_output",
    code: `fn act_softshrink_derivative_from_output(y: f32, lambda: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return select(1.0, 0.0, y == 0.0);
}`,
    parameters: [{ name: "lambda", default: 0.5, above: 0 }],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    lambda: {
      name: "act_softshrink_d_lambda",
      code: `fn act_softshrink_d_lambda(x: f32, lambda: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -lambda) { return 1.0; }
  return select(0.0, -1.0, x > lambda);
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
            nnlib: 0,
            pytorch: 0,
            tensorflow: 0,
          },
          slopes: ["1.0", "0.0"],
        },
        upper: {
          at: "lambda",
          left: "0.0",
          right: "-1.0",
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
          },
          slopes: ["0.0", "1.0"],
        },
      },
    },
  },
};
