// Generated from specs/intrinsics/mulNormalPdfSum.ts by @subgrad/generator. Do not edit.
import { mulExpReduced } from "./mulExpReduced.ts";
import { normalPdfExponent } from "./normalPdfExponent.ts";
import { normalPdfHigh } from "./normalPdfHigh.ts";
import { normalPdfLow } from "./normalPdfLow.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { productLost } from "./productLost.ts";

/** a·factor·φ(x + low), where low is what the rounding of x has lost. */
export function mulNormalPdfSum(a: number, factor: number, x: number, low: number): number {
  const magnitude = Math.abs(x);
  const whole = a * factor;
  if (magnitude > 53) {
    return whole < 0 ? -0 : 0;
  }

  const n = normalPdfExponent(magnitude);
  const half = (n | 0) >> 1;
  const scale = powerOfTwo(half);
  const lost = factor === 1 || whole === 0 ? 0 : productLost(a, factor, whole) / whole;
  const rest = normalPdfLow(magnitude, n) + x * low - lost;
  const product = mulExpReduced(a * scale * factor, normalPdfHigh(magnitude, n), rest);
  return product * (scale + scale * (n - 2 * half));
}
