// Generated from specs/intrinsics/expTail.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/**
 * eʳ − 1 − r for |r| ≤ ½ ln 2.
 *
 * Coefficients: fits expTail32 (degree 5, error 0.007 · 2^-24 of e^r - 1) and expTail64 (degree 10,
 *     0.003 · 2^-53), whose constant terms came out as exactly 1/2.
 */
export const fnExpTail: WgslFunction = {
  name: "act_fn_exp_tail",
  code: `fn act_fn_exp_tail(r: f32) -> f32 {
  let p4 = fma(0.00019760239, r, 0.0013932337);
  let p3 = fma(p4, r, 0.008333547);
  let p2 = fma(p3, r, 0.041666493);
  let p1 = fma(p2, r, 0.16666666);
  return r * r * fma(p1, r, 0.5);
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
