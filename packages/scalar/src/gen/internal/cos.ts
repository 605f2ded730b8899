// Generated from specs/intrinsics/cos.ts by @subgrad/generator. Do not edit.
import { reduceHalfPiHigh } from "./reduceHalfPiHigh.ts";
import { reduceHalfPiLow } from "./reduceHalfPiLow.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";
import { sinFar } from "./sinFar.ts";
import { sinQuadrant } from "./sinQuadrant.ts";

/**
 * cos x.
 *
 * Largest errors found, in ULP: f64 0.75; f32 0.98, with fused sums 0.98.
 * At the arguments nearest to multiples of π/2, of every exponent, errors are f64 0.50, f32 0.50.
 */
export function cos(x: number): number {
  if (Math.abs(x) > 1647099) {
    return sinFar(x, 1);
  }

  const n = roundTiesToEven(x * 0.6366197723675814);
  return sinQuadrant(reduceHalfPiHigh(x, n), reduceHalfPiLow(x, n), n + 1);
}
