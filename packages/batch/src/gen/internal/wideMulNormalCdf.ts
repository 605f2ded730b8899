// Generated from specs/intrinsics/mulNormalCdf.ts by @subgrad/generator. Do not edit.
import { wideNormalCdf } from "./wideNormalCdf.ts";

/** a·Φ(x), right also where Φ(x) itself would underflow, in binary64 for a result that is rounded to binary32. */
export function wideMulNormalCdf(a: number, x: number): number {
  return x < -37.6 ? (a < 0 ? -0 : 0) : a * wideNormalCdf(x);
}
