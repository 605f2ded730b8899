// Generated from specs/intrinsics/expTail.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/**
 * eʳ − 1 − r for |r| ≤ ½ ln 2.
 *
 * Coefficients: fits expTail32 (degree 3 behind the ½, error 0.06 · 2^-24 of e^r) and expTail64 (degree 10,
 *     0.003 · 2^-53 of e^r - 1), whose constant term came out as exactly 1/2.
 */
export const fnExpTail: WgslFunction = {
  name: "act_fn_exp_tail",
  code: `fn act_fn_exp_tail(r: f32) -> f32 {
  let p3 = fma(0.0013863416, r, 0.008367432);
  let p1 = fma(fma(p3, r, 0.04166724), r, 0.16666535);
  return r * r * fma(p1, r, 0.5);
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
