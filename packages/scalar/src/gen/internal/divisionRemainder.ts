// Generated from specs/intrinsics/divisionRemainder.ts by @subgrad/generator. Do not edit.
/** dividend − quotient · divisor, of which nothing is lost where the quotient is nearly right. */
export function divisionRemainder(dividend: number, quotient: number, divisor: number): number {
  const quotientHigh = Math.fround(quotient);
  const divisorHigh = Math.fround(divisor);
  const first = dividend - quotientHigh * divisorHigh - quotientHigh * (divisor - divisorHigh);
  return first - (quotient - quotientHigh) * divisor;
}
