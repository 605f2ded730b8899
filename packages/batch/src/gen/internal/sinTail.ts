// Generated from specs/intrinsics/sinTail.ts by @subgrad/generator. Do not edit.
/**
 * sin(high + low) − high for |high| ≤ π/4, where low is what reduction left over.
 *
 * Coefficients: fits sinTail32 (degree 2 in high², error 0.07 · 2^-24 of the sine) and sinTail64 (degree 5,
 *     0.03 · 2^-53).
 */
export function sinTail(high: number, low: number): number {
  const z = high * high;
  const p4 = -2.5050734676470523e-8 + z * 1.5895453294971544e-10;
  const p2 = -0.00019841269829361209 + z * (0.0000027557313539916675 + z * p4);
  const p1 = 0.008333333333321842 + z * p2;
  const cube = high * z;
  return -0.1666666666666663 * cube + (z * (cube * p1 - 0.5 * low) + low);
}
