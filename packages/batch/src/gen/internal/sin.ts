// Generated from specs/intrinsics/sin.ts by @subgrad/generator. Do not edit.
import { reduceHalfPiHigh } from "./reduceHalfPiHigh.ts";
import { reduceHalfPiLow } from "./reduceHalfPiLow.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";
import { sinFar } from "./sinFar.ts";
import { sinQuadrant } from "./sinQuadrant.ts";

/**
 * sin x.
 *
 * Largest errors found, in ULP: f64 0.76; f32 1.01, with fused sums 1.01.
 * At the arguments nearest to multiples of π/2, of every exponent, errors are f64 0.67, f32 0.50.
 */
export function sin(x: number): number {
  if (Math.abs(x) > 1647099) {
    return sinFar(x, 0);
  }

  if (Math.abs(x) < 1e-9) {
    return x;
  }

  const n = roundTiesToEven(x * 0.6366197723675814);
  return sinQuadrant(reduceHalfPiHigh(x, n), reduceHalfPiLow(x, n), n);
}
