// Generated from specs/intrinsics/mulNormalPdf.ts by @subgrad/generator. Do not edit.
import { wideNormalPdf } from "./wideNormalPdf.ts";

/** a·φ(x), right also where φ(x) itself would underflow, in binary64 for a result that is rounded to binary32. */
export function wideMulNormalPdf(a: number, x: number): number {
  return Math.abs(x) > 37.6 ? (a < 0 ? -0 : 0) : a * wideNormalPdf(x);
}
