// Generated from specs/intrinsics/sinTail.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/**
 * sin(high + low) − high for |high| ≤ π/4, where low is what reduction left over.
 *
 * Coefficients: fits sinTail32 (degree 2 in high², error 0.07 · 2^-24 of the sine) and sinTail64 (degree 5,
 *     0.03 · 2^-53).
 */
export const fnSinTail: WgslFunction = {
  name: "act_fn_sin_tail",
  code: `fn act_fn_sin_tail(high: f32, low: f32) -> f32 {
  let z = high * high;
  let p = fma(fma(-0.00019507883, z, 0.008332106), z, -0.16666654);
  return fma(high * z, p, fma(-0.5 * z, low, low));
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
