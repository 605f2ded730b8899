// Generated from specs/intrinsics/geluTailSlope.ts by @subgrad/generator. Do not edit.
import { inverseMillsTail } from "./inverseMillsTail.ts";
import { mulNormalPdf } from "./mulNormalPdf.ts";

/** Φ(−a) − a·φ(a) for a ≥ 0, the derivative of x·Φ(x) at −a. */
export function geluTailSlope(a: number): number {
  const z = a > 40 ? 40 : a;
  return mulNormalPdf(1 / (z + (0.640625 + inverseMillsTail(z))) - z, a);
}
