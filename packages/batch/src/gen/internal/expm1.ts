// Generated from specs/intrinsics/expm1.ts by @subgrad/generator. Do not edit.
import { addExpm1 } from "./addExpm1.ts";

/**
 * eˣ − 1.
 *
 * Largest errors found, in ULP: f64 0.86; f32 1.53, with fused sums 1.53.
 */
export function expm1(x: number): number {
  return Math.abs(x) < 1e-17 ? x : addExpm1(0, x, 0);
}
