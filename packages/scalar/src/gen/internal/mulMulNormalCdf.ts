// Generated from specs/intrinsics/mulMulNormalCdf.ts by @subgrad/generator. Do not edit.
import { mulNormalCdfSum } from "./mulNormalCdfSum.ts";

/** a·b·Φ(x), right also where a·b overflows or Φ(x) underflows, for |b| from 1 to 1/√Φ(x). */
export function mulMulNormalCdf(a: number, b: number, x: number): number {
  return mulNormalCdfSum(a, b, x, 0);
}
