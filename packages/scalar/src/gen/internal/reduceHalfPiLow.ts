// Generated from specs/intrinsics/reduceHalfPiLow.ts by @subgrad/generator. Do not edit.
/**
 * What reduceHalfPiHigh(x, n) has lost by rounding, and n times the last part of π/2.
 *
 * In exact arithmetic nothing is lost: the definition of reduceHalfPiHigh is the whole difference.
 */
export function reduceHalfPiLow(x: number, n: number): number {
  const first = x - n * 1.5707963267341256;
  const second = first - n * 6.077100506303966e-11;
  const third = second - n * 2.0222662487111665e-21;
  const lost = first - second - n * 6.077100506303966e-11 + (second - third - n * 2.0222662487111665e-21);
  return lost - n * 8.4784276603689e-32;
}
