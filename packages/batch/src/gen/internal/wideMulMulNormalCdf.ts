// Generated from specs/intrinsics/mulMulNormalCdf.ts by @subgrad/generator. Do not edit.
import { wideMulNormalCdf } from "./wideMulNormalCdf.ts";

/** a·b·Φ(x), right also where a·b overflows or Φ(x) underflows, for |b| from 1 to 1/√Φ(x), in binary64 for a result that is rounded to binary32. */
export function wideMulMulNormalCdf(a: number, b: number, x: number): number {
  return wideMulNormalCdf(a * b, x);
}
