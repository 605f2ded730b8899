// Generated from specs/intrinsics/log1pUnit.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnLog1pTail } from "./log1pTail.ts";

/**
 * ln(1 + t) for 0 ≤ t ≤ 1.
 *
 * Coefficients: fit log1pUnitWide (degree 4 in s², error 0.002 · 2^-24).
 */
export const fnLog1pUnit: WgslFunction = {
  name: "act_fn_log1p_unit",
  code: `fn act_fn_log1p_unit(t: f32) -> f32 {
  let f = select(t, 0.5 * (t - 1.0), t > 0.5);
  let high = select(0.0, 0.6933594, t > 0.5);
  let low = select(0.0, -0.00021219444, t > 0.5);
  return high + (f + (act_fn_log1p_tail(f) + low));
}`,
  parameters: [],
  dependencies: [fnLog1pTail],
  switches: {},
};
