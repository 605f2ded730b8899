// Generated from specs/intrinsics/mulMulTanhNormalCdf.ts by @subgrad/generator. Do not edit.
import { wideMulTanhNormalCdf } from "./wideMulTanhNormalCdf.ts";

/** a·b·½(1 + tanh(√(2/π)(x + 0.044715x³))), right also where a·b overflows, for |b| from 1 to the inverse of its root, in binary64 for a result that is rounded to binary32. */
export function wideMulMulTanhNormalCdf(a: number, b: number, x: number): number {
  return wideMulTanhNormalCdf(a * b, x);
}
