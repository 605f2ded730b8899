// Generated from specs/intrinsics/mulMulNormalPdf.ts by @subgrad/generator. Do not edit.
import { wideMulNormalPdf } from "./wideMulNormalPdf.ts";

/** a·b·φ(x), right also where a·b overflows or φ(x) underflows, for |b| up to 1/√φ(x), in binary64 for a result that is rounded to binary32. */
export function wideMulMulNormalPdf(a: number, b: number, x: number): number {
  return wideMulNormalPdf(a * b, x);
}
