// Generated from specs/intrinsics/normalPdfExponent.ts by @subgrad/generator. Do not edit.
import { roundTiesToEven } from "./roundTiesToEven.ts";

/**
 * log₂ φ(a) to the nearest integer.
 *
 * The definition is what is rounded.
 */
export function normalPdfExponent(a: number): number {
  return roundTiesToEven((0.5 * a * a + 0.9189385332046728) * -Math.LOG2E);
}
