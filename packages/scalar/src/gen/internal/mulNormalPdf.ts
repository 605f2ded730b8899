// Generated from specs/intrinsics/mulNormalPdf.ts by @subgrad/generator. Do not edit.
import { mulNormalPdfSum } from "./mulNormalPdfSum.ts";

/** a·φ(x), right also where φ(x) itself would underflow. */
export function mulNormalPdf(a: number, x: number): number {
  return mulNormalPdfSum(a, 1, x, 0);
}
