// Generated from specs/intrinsics/mulNormalPdfSum.ts by @subgrad/generator. Do not edit.
import { mulExpReduced } from "./mulExpReduced.ts";
import { normalPdfExponent } from "./normalPdfExponent.ts";
import { normalPdfHigh } from "./normalPdfHigh.ts";
import { normalPdfLow } from "./normalPdfLow.ts";
import { powerOfTwo } from "./powerOfTwo.ts";

/** a·φ(x + low), where low is what the rounding of x has lost. */
export function mulNormalPdfSum(a: number, x: number, low: number): number {
  const magnitude = Math.abs(x);
  if (magnitude > 53) {
    return a < 0 ? -0 : 0;
  }

  const n = normalPdfExponent(magnitude);
  const half = (n | 0) >> 1;
  const scale = powerOfTwo(half);
  const rest = normalPdfLow(magnitude, n) + x * low;
  const product = mulExpReduced(a * scale, normalPdfHigh(magnitude, n), rest);
  return product * (scale + scale * (n - 2 * half));
}
