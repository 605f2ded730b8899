// Generated from specs/intrinsics/log1pTail.ts by @subgrad/generator. Do not edit.
/**
 * ln(1 + f) − f for −0.293 ≤ f ≤ 0.5.
 *
 * Coefficients: fits log1pTail32 (degree 8, error 0.04 · 2^-24 of ln(1 + f)) and artanhTail64 (degree 7 in s²,
 *     0.002 · 2^-53).
 */
export function log1pTail(f: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const p5 = 0.15391107806313797 + z * (0.13173671844573326 + z * 0.13842534451233765);
  const p3 = 0.22222224294674758 + z * (0.18181665994751403 + z * p5);
  const p1 = 0.4000000000005664 + z * (0.28571428555841516 + z * p3);
  const p = 0.666666666666666 + z * p1;
  const halfSquare = 0.5 * f * f;
  return s * (halfSquare + z * p) - halfSquare;
}
