// Generated from specs/intrinsics/mulNormalCdfSum.ts by @subgrad/generator. Do not edit.
import { divisionRemainder } from "./divisionRemainder.ts";
import { expTail } from "./expTail.ts";
import { inverseMillsTail } from "./inverseMillsTail.ts";
import { mulTwoWords } from "./mulTwoWords.ts";
import { normalCdfCentre } from "./normalCdfCentre.ts";
import { normalPdfExponent } from "./normalPdfExponent.ts";
import { normalPdfHigh } from "./normalPdfHigh.ts";
import { normalPdfLow } from "./normalPdfLow.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { productLost } from "./productLost.ts";

/** a·factor·Φ(x + low), where low is what the rounding of x has lost. */
export function mulNormalCdfSum(a: number, factor: number, x: number, low: number): number {
  const whole = a * factor;
  const magnitude = Math.abs(x);
  if (magnitude < 0.5) {
    const centre = normalCdfCentre(x);
    const shifted = 0.5 + centre;
    const product = factor * shifted;
    const productRest = factor === 1 ? 0 : productLost(factor, shifted, product);
    return mulTwoWords(a, product, productRest + factor * (0.5 - shifted + centre + 0.375 * low));
  }

  if (magnitude > 53) {
    return x > 0 ? whole : whole < 0 ? -0 : 0;
  }

  const n = normalPdfExponent(magnitude);
  const tail = inverseMillsTail(magnitude);
  const sum = magnitude + 0.640625;
  const shadow = sum - magnitude;
  const lambda = sum + tail;
  const lambdaLow = magnitude - (sum - shadow) + (0.640625 - shadow) + (sum - lambda + tail);
  const high = normalPdfHigh(magnitude, n);
  const rest = normalPdfLow(magnitude, n) + (low === 0 ? 0 : lambda * (x < 0 ? -low : low));
  const density = 1 + high;
  const densityLow = high - (density - 1) + (expTail(high - rest) - rest);
  const inverse = 1 / lambda;
  const quotient = density * inverse;
  const remainder = divisionRemainder(density, quotient, lambda) + (densityLow - quotient * lambdaLow);
  const half = (n | 0) >> 1;
  const scale = powerOfTwo(half);
  const product = factor * quotient;
  const productRest = factor === 1 ? 0 : productLost(factor, quotient, product);
  const result = mulTwoWords(a * scale, product, productRest + factor * (remainder * inverse));
  const small = result * (scale + scale * (n - 2 * half));
  const wholeRest = factor === 1 ? 0 : productLost(a, factor, whole);
  return x < 0 ? small : whole - (small - wholeRest);
}
