// Generated from specs/activations/heaviside.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const thresholdParameter = { name: "threshold", default: 0 };

/**
 * Heaviside step: `act_heaviside` and its derivatives.
 *
 * `heaviside(x, threshold) = x > threshold ? 1 : 0`
 *
 * @see McCulloch & Pitts 1943, A logical calculus of the ideas immanent in nervous activity
 */
export const heaviside: WgslActivation = {
  name: "heaviside",
  forward: {
    name: "act_heaviside",
    code: `fn act_heaviside(x: f32, threshold: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, 1.0, x > threshold);
}`,
    parameters: [thresholdParameter],
    dependencies: [fnIsNaN],
    switches: { step: { at: "threshold", left: "0.0", right: "1.0", use: "left", jump: true } },
  },
  derivative: {
    name: "act_heaviside_derivative",
    code: `fn act_heaviside_derivative(x: f32, threshold: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [thresholdParameter],
    dependencies: [fnIsNaN],
    switches: { step: { at: "threshold", left: "0.0", right: "0.0", use: "left" } },
  },
  secondDerivative: {
    name: "act_heaviside_second_derivative",
    code: `fn act_heaviside_second_derivative(x: f32, threshold: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [thresholdParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    threshold: {
      name: "act_heaviside_d_threshold",
      code: `fn act_heaviside_d_threshold(x: f32, threshold: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
      parameters: [thresholdParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
};
