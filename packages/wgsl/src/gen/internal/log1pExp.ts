// Generated from specs/intrinsics/log1pExp.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpOfNegative } from "./expOfNegative.ts";
import { fnLog1pUnit } from "./log1pUnit.ts";

/**
 * ln(1 + eˣ).
 *
 * Largest errors found, in ULP: f64 1.47; f32 1.5, with fused sums 1.51.
 */
export const fnLog1pExp: WgslFunction = {
  name: "act_fn_log1p_exp",
  code: `fn act_fn_log1p_exp(x: f32) -> f32 {
  return select(0.0, x, x > 0.0) + act_fn_log1p_unit(act_fn_exp_of_negative(-abs(x)));
}`,
  parameters: [],
  dependencies: [fnExpOfNegative, fnLog1pUnit],
  switches: {},
};
