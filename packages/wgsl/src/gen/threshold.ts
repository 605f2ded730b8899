// Generated from specs/activations/threshold.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const cutoffParameter = { name: "cutoff", default: 0 };

const replacementParameter = { name: "replacement", default: 0 };

/**
 * Threshold: `act_threshold` and its derivatives.
 *
 * `threshold(x, cutoff, replacement) = x > cutoff ? x : replacement`
 *
 * @see Collobert, Kavukcuoglu & Farabet 2011, Torch7; torch.nn.Threshold
 */
export const threshold: WgslActivation = {
  name: "threshold",
  forward: {
    name: "act_threshold",
    code: `fn act_threshold(x: f32, cutoff: f32, replacement: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(replacement, x, x > cutoff);
}`,
    parameters: [cutoffParameter, replacementParameter],
    dependencies: [fnIsNaN],
    switches: { onset: { at: "cutoff", left: "replacement", right: "cutoff", use: "left", jump: true } },
  },
  derivative: {
    name: "act_threshold_derivative",
    code: `fn act_threshold_derivative(x: f32, cutoff: f32, replacement: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, 1.0, x > cutoff);
}`,
    parameters: [cutoffParameter, replacementParameter],
    dependencies: [fnIsNaN],
    switches: {
      onset: {
        at: "cutoff",
        left: "0.0",
        right: "1.0",
        use: "left",
        elsewhere: {
          jax: "left",
          "keras-jax": "left",
          "keras-tensorflow": "left",
          "keras-torch": "left",
          nnlib: "left",
          pytorch: "left",
          tensorflow: "left",
          tfjs: "left",
        },
      },
    },
  },
  secondDerivative: {
    name: "act_threshold_second_derivative",
    code: `fn act_threshold_second_derivative(x: f32, cutoff: f32, replacement: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [cutoffParameter, replacementParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    cutoff: {
      name: "act_threshold_d_cutoff",
      code: `fn act_threshold_d_cutoff(x: f32, cutoff: f32, replacement: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
      parameters: [cutoffParameter, replacementParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
    replacement: {
      name: "act_threshold_d_replacement",
      code: `fn act_threshold_d_replacement(x: f32, cutoff: f32, replacement: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(1.0, 0.0, x > cutoff);
}`,
      parameters: [cutoffParameter, replacementParameter],
      dependencies: [fnIsNaN],
      switches: {
        onset: {
          at: "cutoff",
          left: "1.0",
          right: "0.0",
          use: "left",
          elsewhere: {
            jax: "left",
            "keras-jax": "left",
            "keras-tensorflow": "left",
            "keras-torch": "left",
            nnlib: "left",
            pytorch: "left",
            tensorflow: "left",
            tfjs: "left",
          },
          slopes: ["0.0", "1.0"],
          jump: true,
        },
      },
    },
  },
};
