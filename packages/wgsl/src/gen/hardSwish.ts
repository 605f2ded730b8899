// Generated from specs/activations/hardSwish.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Hard swish: `act_hard_swish` and its derivatives.
 *
 * `hardSwish(x) = x > -3 ? x < 3 ? x * (x + 3) / 6 : x : 0`
 *
 * @see Howard et al. 2019, Searching for MobileNetV3, arXiv:1905.02244
 */
export const hardSwish: WgslActivation = {
  name: "hardSwish",
  forward: {
    name: "act_hard_swish",
    code: `fn act_hard_swish(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -3.0) { return select(x, x * (x + 3.0) / 6.0, x < 3.0); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_hard_swish_derivative",
    code: `fn act_hard_swish_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -3.0) { return select(1.0, (2.0 * x + 3.0) / 6.0, x < 3.0); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {
      lower: {
        at: "-3.0",
        left: "0.0",
        right: "-0.5",
        use: "left",
        elsewhere: {
          jax: "left",
          "keras-jax": "left",
          "keras-tensorflow": "left",
          "keras-torch": "left",
          mlx: "left",
          nnlib: "right",
          pytorch: "left",
          "pytorch@2.6": "right",
          tensorflow: "left",
        },
      },
      upper: {
        at: "3.0",
        left: "1.5",
        right: "1.0",
        use: "right",
        elsewhere: {
          jax: "right",
          "keras-jax": "right",
          "keras-tensorflow": "right",
          "keras-torch": "right",
          mlx: "right",
          nnlib: "left",
          pytorch: "right",
          "pytorch@2.6": "left",
          tensorflow: "right",
        },
      },
    },
  },
  secondDerivative: {
    name: "act_hard_swish_second_derivative",
    code: `fn act_hard_swish_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -3.0) { return select(0.0, 2.0 / 6.0, x < 3.0); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {
      lower: {
        at: "-3.0",
        left: "0.0",
        right: "2.0 / 6.0",
        use: "left",
        elsewhere: {
          jax: "left",
          "keras-jax": "left",
          "keras-tensorflow": "left",
          "keras-torch": "left",
          mlx: "left",
          nnlib: "right",
          pytorch: "left",
          "pytorch@2.6": "right",
          tensorflow: "left",
        },
        slopes: ["0.0", "-0.5"],
      },
      upper: {
        at: "3.0",
        left: "2.0 / 6.0",
        right: "0.0",
        use: "right",
        elsewhere: {
          jax: "right",
          "keras-jax": "right",
          "keras-tensorflow": "right",
          "keras-torch": "right",
          mlx: "right",
          nnlib: "left",
          pytorch: "right",
          "pytorch@2.6": "left",
          tensorflow: "right",
        },
        slopes: ["1.5", "1.0"],
      },
    },
  },
  parameterDerivatives: {},
};
