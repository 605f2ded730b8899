// Generated from specs/activations/hardMish.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Hard Mish, mish made of parabola and lines: `act_hard_mish` and its derivatives.
 *
 * `hardMish(x) = x > -2 ? x < 0 ? x * (x + 2) / 2 : x : 0`
 *
 * @see Misra 2020, H-Mish, github.com/digantamisra98/H-Mish; Wightman, timm
 */
export const hardMish: WgslActivation = {
  name: "hardMish",
  forward: {
    name: "act_hard_mish",
    code: `fn act_hard_mish(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -2.0) { return select(x, x * (x + 2.0) * 0.5, x < 0.0); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_hard_mish_derivative",
    code: `fn act_hard_mish_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -2.0) { return select(1.0, x + 1.0, x < 0.0); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: { lower: { at: "-2.0", left: "0.0", right: "-1.0", use: "left" } },
  },
  secondDerivative: {
    name: "act_hard_mish_second_derivative",
    code: `fn act_hard_mish_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -2.0) { return select(0.0, 1.0, x <= 0.0); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: { lower: { at: "-2.0", left: "0.0", right: "1.0", use: "left", slopes: ["0.0", "-1.0"] } },
  },
  parameterDerivatives: {},
};
