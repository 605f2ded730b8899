// Generated from specs/intrinsics/atan.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnReciprocal } from "./reciprocal.ts";

/**
 * atan x.
 *
 * Largest errors found, in ULP: f64 0.56; f32 1.86, with fused sums 1.86.
 * Coefficients: fits atanTail32 (degree 3 in t², error 0.003 · 2^-24 of the arc tangent of t), atanTail64 (degree 8,
 *     0.0006 · 2^-53) and atanTailWide (degree 10, 0.001 · 2^-24).
 */
export const fnAtan: WgslFunction = {
  name: "act_fn_atan",
  code: `fn act_fn_atan(x: f32) -> f32 {
  let a = select(abs(x), 1000000000.0, abs(x) > 1000000000.0);
  let c = select(select(select(2.0, 1.0, a < 1.390625), 0.5, a < 0.71875), 0.0, a < 0.25);
  let start = select(select(select(select(1.1071488, 1.5707964, a > 4.0), 0.7853982, 1.390625 > a), 0.4636476, 0.71875 > a), 0.0, 0.25 > a);
  let dividend = select(a - c, -1.0, a > 4.0);
  let t = dividend * act_fn_reciprocal(select(1.0 + a * c, a, a > 4.0));
  let z = t * t;
  let p = fma(fma(fma(0.09844647, z, -0.14221685), z, 0.19998714), z, -0.33333325);
  let magnitude = start + fma(t * z, p, t);
  if (a < 0.0001) { return x; }
  return select(magnitude, -magnitude, x < 0.0);
}`,
  parameters: [],
  dependencies: [fnReciprocal],
  switches: {},
};
