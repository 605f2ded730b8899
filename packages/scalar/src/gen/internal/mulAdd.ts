// Generated from specs/intrinsics/mulAdd.ts by @subgrad/generator. Do not edit.
/** a·b + c, also where the sum cancels. */
export function mulAdd(a: number, b: number, c: number): number {
  const product = a * b;
  const aHigh = 134217729 * a - (134217729 * a - a);
  const bHigh = 134217729 * b - (134217729 * b - b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  const lost = aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
  const sum = product + c;
  const added = sum - product;
  const rounded = product - (sum - added) + (c - added);
  return Math.abs(a) < 1e30 && Math.abs(b) < 1e30 && Math.abs(c) < 1e300 ? sum + (lost + rounded) : sum;
}
