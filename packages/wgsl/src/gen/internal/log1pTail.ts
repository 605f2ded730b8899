// Generated from specs/intrinsics/log1pTail.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/**
 * ln(1 + f) − f for −0.293 ≤ f ≤ 0.5.
 *
 * Coefficients: fits log1pTail32 (degree 8, error 0.04 · 2^-24 of ln(1 + f)) and artanhTail64 (degree 7 in s²,
 *     0.002 · 2^-53).
 */
export const fnLog1pTail: WgslFunction = {
  name: "act_fn_log1p_tail",
  code: `fn act_fn_log1p_tail(f: f32) -> f32 {
  let p6 = fma(fma(0.048089165, f, -0.10458293), f, 0.12128941);
  let p4 = fma(fma(p6, f, -0.12636478), f, 0.1421619);
  let p2 = fma(fma(p4, f, -0.16654067), f, 0.20001777);
  let p = fma(fma(p2, f, -0.25000268), f, 0.3333332);
  let square = f * f;
  return fma(-0.5, square, f * square * p);
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
