// Generated from specs/intrinsics/reduceHalfPiHigh.ts by @subgrad/generator. Do not edit.
/**
 * Leading part of x − n·π/2 for n = round(x / (π/2)).
 *
 * reduceHalfPiHigh(x, n) + reduceHalfPiLow(x, n) is x − n·π/2.
 */
export function reduceHalfPiHigh(x: number, n: number): number {
  return x - n * 1.5707963267341256 - n * 6.077100506303966e-11 - n * 2.0222662487111665e-21;
}
