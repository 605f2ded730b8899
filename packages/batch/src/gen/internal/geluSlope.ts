// Generated from specs/intrinsics/geluSlope.ts by @subgrad/generator. Do not edit.
import { millsRatio } from "./millsRatio.ts";
import { mulNormalPdf } from "./mulNormalPdf.ts";

/** Φ(x) + x·φ(x), the derivative of x·Φ(x). */
export function geluSlope(x: number): number {
  const a = Math.abs(x) > 40 ? 40 : Math.abs(x);
  const left = mulNormalPdf(millsRatio(a) - a, a);
  return x < 0 ? left : 1 - left;
}
