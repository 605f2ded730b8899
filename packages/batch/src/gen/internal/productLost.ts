// Generated from specs/intrinsics/productLost.ts by @subgrad/generator. Do not edit.
/** a·b − product, what rounding the product has lost, to the last bit (f64: but 2⁻¹⁰² of the product). */
export function productLost(a: number, b: number, product: number): number {
  const aHigh = Math.fround(a);
  const bHigh = Math.fround(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  const lost = aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
  return Math.abs(a) < 1e30 && Math.abs(b) < 1e30 ? lost : 0;
}
