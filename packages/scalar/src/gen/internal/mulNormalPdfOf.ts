// Generated from specs/intrinsics/mulNormalPdfOf.ts by @subgrad/generator. Do not edit.
import { mulNormalPdfSum } from "./mulNormalPdfSum.ts";
import { standardizedLost } from "./standardizedLost.ts";

/** a·φ((x − mean) / deviation), as accurate as if difference and quotient were not rounded, right also where φ itself would underflow. */
export function mulNormalPdfOf(a: number, mean: number, deviation: number, x: number): number {
  const quotient = (x - mean) / deviation;
  return mulNormalPdfSum(a, 1, quotient, standardizedLost(x, mean, deviation, quotient));
}
