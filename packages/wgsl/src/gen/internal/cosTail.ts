// Generated from specs/intrinsics/cosTail.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/**
 * cos(high + low) − cosLeading(high) for |high| ≤ π/4, where low is what reduction left over.
 *
 * Coefficients: fits cosTail32 (degree 2 in high², error 0.002 · 2^-24 of the cosine) and cosTail64 (degree 5,
 *     0.0005 · 2^-53).
 */
export const fnCosTail: WgslFunction = {
  name: "act_fn_cos_tail",
  code: `fn act_fn_cos_tail(high: f32, low: f32) -> f32 {
  let z = high * high;
  let p = fma(fma(0.000024432102, z, -0.0013887308), z, 0.041666646);
  return fma(-0.5, z, fma(z * z, p, -high * low));
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
