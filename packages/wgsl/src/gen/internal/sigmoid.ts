// Generated from specs/intrinsics/sigmoid.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExp } from "./exp.ts";
import { fnReciprocal } from "./reciprocal.ts";

/**
 * 1 / (1 + e⁻ˣ).
 *
 * Measured: f64 @f64@ ULP; f32 @f32@.
 */
export const fnSigmoid: WgslFunction = {
  name: "act_fn_sigmoid",
  code: `fn act_fn_sigmoid(x: f32) -> f32 {
  let t = act_fn_exp(-abs(x));
  let sum = 1.0 + t;
  let lost = t - (sum - 1.0);
  let first = act_fn_reciprocal(sum);
  let r = fma(-lost * first, first, first);
  return select(r, t * r, x < 0.0);
}`,
  parameters: [],
  dependencies: [fnExp, fnReciprocal],
  switches: {},
};
