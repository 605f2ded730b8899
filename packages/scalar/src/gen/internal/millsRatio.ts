// Generated from specs/intrinsics/millsRatio.ts by @subgrad/generator. Do not edit.
import { inverseMillsTail } from "./inverseMillsTail.ts";

/**
 * Φ(−a) / φ(a) for a ≥ 0, the Mills ratio.
 *
 * Coefficients: fit millsRatioWide (degree 12, error 0.0005 · 2^-24, for a up to 24).
 */
export function millsRatio(a: number): number {
  return 1 / (a + (0.640625 + inverseMillsTail(a)));
}
