// Generated from specs/intrinsics/geluSlope.ts by @subgrad/generator. Do not edit.
import { wideMillsRatio } from "./wideMillsRatio.ts";
import { wideNormalPdf } from "./wideNormalPdf.ts";

/** Φ(x) + x·φ(x), the derivative of x·Φ(x), in binary64 for a result that is rounded to binary32. */
export function wideGeluSlope(x: number): number {
  const above = x < -37.6 ? -37.6 : x;
  const clamped = above > 37.6 ? 37.6 : above;
  const a = Math.abs(clamped);
  const tail = wideNormalPdf(a) * (wideMillsRatio(a) - a);
  const side = 0.5 + Math.floor(clamped * 0.02);
  return 0.5 + side - 2 * side * tail;
}
