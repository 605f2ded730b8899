// Generated from specs/intrinsics/normalCdfOf.ts by @subgrad/generator. Do not edit.
import { divisionRemainder } from "./divisionRemainder.ts";
import { expTail } from "./expTail.ts";
import { inverseMillsTail } from "./inverseMillsTail.ts";
import { mulTwoWords } from "./mulTwoWords.ts";
import { normalCdfCentre } from "./normalCdfCentre.ts";
import { normalPdfExponent } from "./normalPdfExponent.ts";
import { normalPdfHigh } from "./normalPdfHigh.ts";
import { normalPdfLow } from "./normalPdfLow.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { standardizedLost } from "./standardizedLost.ts";

/** Φ((x − mean) / deviation), the distribution function of a normal distribution. */
export function normalCdfOf(mean: number, deviation: number, x: number): number {
  const quotient = (x - mean) / deviation;
  const low = standardizedLost(x, mean, deviation, quotient);
  const magnitude = Math.abs(quotient);
  if (magnitude < 0.5) {
    const centre = normalCdfCentre(quotient);
    const shifted = 0.5 + centre;
    return mulTwoWords(1, shifted, 0.5 - shifted + centre + 0.375 * low);
  }

  if (magnitude > 53) {
    return quotient > 0 ? 1 : 0;
  }

  const n = normalPdfExponent(magnitude);
  const tail = inverseMillsTail(magnitude);
  const sum = magnitude + 0.640625;
  const shadow = sum - magnitude;
  const lambda = sum + tail;
  const lambdaLow = magnitude - (sum - shadow) + (0.640625 - shadow) + (sum - lambda + tail);
  const high = normalPdfHigh(magnitude, n);
  const rest = normalPdfLow(magnitude, n) + (low === 0 ? 0 : lambda * (quotient < 0 ? -low : low));
  const density = 1 + high;
  const densityLow = high - (density - 1) + (expTail(high - rest) - rest);
  const inverse = 1 / lambda;
  const quotient2 = density * inverse;
  const remainder = divisionRemainder(density, quotient2, lambda) + (densityLow - quotient2 * lambdaLow);
  const half = (n | 0) >> 1;
  const scale = powerOfTwo(half);
  const result = mulTwoWords(scale, quotient2, remainder * inverse);
  const small = result * (scale + scale * (n - 2 * half));
  return quotient < 0 ? small : 1 - small;
}
