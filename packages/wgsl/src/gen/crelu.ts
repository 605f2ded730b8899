// Generated from specs/activations/crelu.ts by @subgrad/generator. Do not edit.
import type { WgslConcatenatingActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Concatenated rectified linear unit: `act_crelu_first`, `act_crelu_second` and their derivatives.
 *
 * `crelu(x) = [x > 0 ? x : 0, x < 0 ? -x : 0]`
 *
 * @see Shang, Sohn, Almeida & Lee 2016, Understanding and Improving Convolutional Neural Networks via Concatenated Rectified Linear Units, arXiv:1603.05201
 */
export const crelu: WgslConcatenatingActivation = {
  name: "crelu",
  first: {
    name: "creluFirst",
    forward: {
      name: "act_crelu_first",
      code: `fn act_crelu_first(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, x, x > 0.0);
}`,
      parameters: [],
      dependencies: [fnIsNaN],
      switches: {},
    },
    derivative: {
      name: "act_crelu_first_derivative",
      code: `fn act_crelu_first_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x == 0.0) { return clamp(0.0, min(0.0, 1.0), max(0.0, 1.0)); }
  return select(0.0, 1.0, x > 0.0);
}`,
      parameters: [],
      dependencies: [fnIsNaN],
      switches: {
        zero: { at: "0.0", left: "0.0", right: "1.0", use: "minNorm", elsewhere: { tensorflow: 0 } },
      },
    },
    parameterDerivatives: {},
  },
  second: {
    name: "creluSecond",
    forward: {
      name: "act_crelu_second",
      code: `fn act_crelu_second(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, -x, x < 0.0);
}`,
      parameters: [],
      dependencies: [fnIsNaN],
      switches: {},
    },
    derivative: {
      name: "act_crelu_second_derivative",
      code: `fn act_crelu_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x == 0.0) { return clamp(0.0, min(-1.0, 0.0), max(-1.0, 0.0)); }
  return select(0.0, -1.0, x < 0.0);
}`,
      parameters: [],
      dependencies: [fnIsNaN],
      switches: {
        zero: { at: "0.0", left: "-1.0", right: "0.0", use: "minNorm", elsewhere: { tensorflow: 0 } },
      },
    },
    parameterDerivatives: {},
  },
};
