// Generated from specs/intrinsics/log1pExp.ts by @subgrad/generator. Do not edit.
import { expOfNegative } from "./expOfNegative.ts";
import { log1pUnit } from "./log1pUnit.ts";

/**
 * ln(1 + eˣ).
 *
 * Largest errors found, in ULP: f64 1.47; f32 1.5, with fused sums 1.51.
 */
export function log1pExp(x: number): number {
  return (x > 0 ? x : 0) + log1pUnit(expOfNegative(-Math.abs(x)));
}
