// Generated from specs/intrinsics/mulTwoWords.ts by @subgrad/generator. Do not edit.
/** a·(high + low) with one rounding that counts, for high of ordinary size and a low that its rounding has lost. */
export function mulTwoWords(a: number, high: number, low: number): number {
  const aHigh = 134217729 * a - (134217729 * a - a);
  const first = Math.fround(high);
  const second = high - first + low;
  const split = aHigh * first + ((a - aHigh) * first + a * second);
  return Math.abs(a) < 1e300 && Math.abs(high) < 1e38 ? split : a * (high + low);
}
