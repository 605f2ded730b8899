// Generated from specs/intrinsics/mulNormalPdf.ts by @subgrad/generator. Do not edit.
import { mulExpReduced } from "./mulExpReduced.ts";
import { normalPdfExponent } from "./normalPdfExponent.ts";
import { normalPdfHigh } from "./normalPdfHigh.ts";
import { normalPdfLow } from "./normalPdfLow.ts";
import { powerOfTwo } from "./powerOfTwo.ts";

/** a·φ(x), right also where φ(x) itself would underflow. */
export function mulNormalPdf(a: number, x: number): number {
  const magnitude = Math.abs(x);
  if (magnitude > 53) {
    return a < 0 ? -0 : 0;
  }

  const n = normalPdfExponent(magnitude);
  const half = (n | 0) >> 1;
  const scale = powerOfTwo(half);
  const product = mulExpReduced(a * scale, normalPdfHigh(magnitude, n), normalPdfLow(magnitude, n));
  return product * (scale + scale * (n - 2 * half));
}
