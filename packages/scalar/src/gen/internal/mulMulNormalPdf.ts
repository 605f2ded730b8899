// Generated from specs/intrinsics/mulMulNormalPdf.ts by @subgrad/generator. Do not edit.
import { mulNormalPdfSum } from "./mulNormalPdfSum.ts";

/** a·b·φ(x), right also where a·b overflows or φ(x) underflows, for |b| up to 1/√φ(x). */
export function mulMulNormalPdf(a: number, b: number, x: number): number {
  return mulNormalPdfSum(a, b, x, 0);
}
