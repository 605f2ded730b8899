// Generated from specs/intrinsics/inverseMills.ts by @subgrad/generator. Do not edit.
import { inverseMillsTail } from "./inverseMillsTail.ts";
import { normalCdf } from "./normalCdf.ts";
import { normalPdf } from "./normalPdf.ts";

/** λ(x) = φ(x) / Φ(−x), the inverse Mills ratio. */
export function inverseMills(x: number): number {
  return x < 0
    ? normalPdf(x) / normalCdf(-x)
    : x > 40
      ? x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 5 / x))))
      : x + (0.640625 + inverseMillsTail(x));
}
