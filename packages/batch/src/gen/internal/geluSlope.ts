// Generated from specs/intrinsics/geluSlope.ts by @subgrad/generator. Do not edit.
import { inverseMillsTail } from "./inverseMillsTail.ts";
import { mulNormalPdf } from "./mulNormalPdf.ts";

/** Φ(x) + x·φ(x), the derivative of x·Φ(x). */
export function geluSlope(x: number): number {
  const a = Math.abs(x) > 40 ? 40 : Math.abs(x);
  const left = mulNormalPdf(1 / (a + (0.640625 + inverseMillsTail(a))) - a, a);
  return x < 0 ? left : 1 - left;
}
