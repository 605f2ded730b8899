// Generated from specs/activations/abs.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Absolute value: `act_abs` and its derivatives.
 *
 * `abs(x) = abs(x)`
 *
 * @see Jarrett, Kavukcuoglu, Ranzato & LeCun 2009, What is the best multi-stage architecture for object recognition?
 */
export const abs: WgslActivation = {
  name: "abs",
  forward: {
    name: "act_abs",
    code: `fn act_abs(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return abs(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_abs_derivative",
    code: `fn act_abs_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x == 0.0) { return 0.5 * (-1.0) + 0.5 * (1.0); }
  return select(-1.0, 1.0, x > 0.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {
      zero: {
        at: "0.0",
        left: "-1.0",
        right: "1.0",
        use: "mid",
        elsewhere: {
          jax: "right",
          "keras-jax": "right",
          "keras-tensorflow": "mid",
          "keras-torch": "mid",
          mlx: "mid",
          pytorch: "mid",
          tensorflow: "mid",
          tfjs: "left",
        },
      },
    },
  },
  secondDerivative: {
    name: "act_abs_second_derivative",
    code: `fn act_abs_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
