// Generated from specs/intrinsics/inverseMills.ts by @subgrad/generator. Do not edit.
import { divisionRemainder } from "./divisionRemainder.ts";
import { inverseMillsTail } from "./inverseMillsTail.ts";
import { mulExpReduced } from "./mulExpReduced.ts";
import { normalCdf } from "./normalCdf.ts";
import { normalPdfExponent } from "./normalPdfExponent.ts";
import { normalPdfHigh } from "./normalPdfHigh.ts";
import { normalPdfLow } from "./normalPdfLow.ts";
import { scaleByPowerOfTwo } from "./scaleByPowerOfTwo.ts";

/** λ(x) = φ(x) / Φ(−x), the inverse Mills ratio. */
export function inverseMills(x: number): number {
  if (x < 0) {
    const a = -x > 39 ? 39 : -x;
    const small = normalCdf(x);
    const d = 1 - small;
    const inverse = 1 / d;
    const lost = divisionRemainder(1, inverse, d) - (1 - d - small) * inverse;
    const n = normalPdfExponent(a);
    return scaleByPowerOfTwo(mulExpReduced(inverse, normalPdfHigh(a, n), normalPdfLow(a, n) - lost), n);
  }

  return x > 40 ? x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 5 / x)))) : x + (0.640625 + inverseMillsTail(x));
}
