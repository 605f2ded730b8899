// Generated from specs/intrinsics/cosTail.ts by @subgrad/generator. Do not edit.
/**
 * cos(high + low) − cosLeading(high) for |high| ≤ π/4, where low is what reduction left over.
 *
 * Coefficients: fits cosTail32 (degree 2 in high², error 0.002 · 2^-24 of the cosine) and cosTail64 (degree 5,
 *     0.0005 · 2^-53).
 */
export function cosTail(high: number, low: number): number {
  const z = high * high;
  const half = 0.5 * z;
  const p4 = 2.0875678087965784e-9 + z * -1.135733692269237e-11;
  const p2 = 0.000024801587288295417 + z * (-2.755731401513862e-7 + z * p4);
  const p = 0.04166666666666659 + z * (-0.0013888888888872186 + z * p2);
  return 1 - (1 - half) - half + (z * z * p - high * low);
}
