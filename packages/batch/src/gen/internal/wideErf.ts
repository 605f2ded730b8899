// Generated from specs/intrinsics/erf.ts by @subgrad/generator. Do not edit.
import { wideErfCentre } from "./wideErfCentre.ts";
import { wideMillsRatio } from "./wideMillsRatio.ts";
import { wideNormalPdf } from "./wideNormalPdf.ts";

/** erf x, the error function, in binary64 for a result that is rounded to binary32. */
export function wideErf(x: number): number {
  if (Math.abs(x) < 1) {
    return wideErfCentre(x);
  }

  const a = Math.abs(x) > 6 ? Math.SQRT2 * 6 : Math.SQRT2 * Math.abs(x);
  const outer = 1 - 2 * (wideNormalPdf(a) * wideMillsRatio(a));
  return x < 0 ? -outer : outer;
}
