// Generated from specs/intrinsics/inverseMills.ts by @subgrad/generator. Do not edit.
import { wideMillsRatio } from "./wideMillsRatio.ts";
import { wideNormalCdf } from "./wideNormalCdf.ts";
import { wideNormalPdf } from "./wideNormalPdf.ts";

/** λ(x) = φ(x) / Φ(−x), the inverse Mills ratio, in binary64 for a result that is rounded to binary32. */
export function wideInverseMills(x: number): number {
  return x < 0
    ? wideNormalPdf(x) / wideNormalCdf(-x)
    : x > 24
      ? x + 1 / (x + 2 / (x + 3 / (x + 4 / x)))
      : 1 / wideMillsRatio(x);
}
