// Generated from specs/intrinsics/mulNormalPdfOf.ts by @subgrad/generator. Do not edit.
import { wideMulNormalPdf } from "./wideMulNormalPdf.ts";

/** a·φ((x − mean) / deviation), as accurate as if difference and quotient were not rounded, right also where φ itself would underflow, in binary64 for a result that is rounded to binary32. */
export function wideMulNormalPdfOf(a: number, mean: number, deviation: number, x: number): number {
  return wideMulNormalPdf(a, (x - mean) / deviation);
}
