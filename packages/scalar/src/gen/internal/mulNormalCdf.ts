// Generated from specs/intrinsics/mulNormalCdf.ts by @subgrad/generator. Do not edit.
import { mulNormalCdfSum } from "./mulNormalCdfSum.ts";

/**
 * a·Φ(x), right also where Φ(x) itself would underflow.
 *
 * Largest errors found, in ULP: f64 0.99; f32 2.82, with fused sums 2.78.
 */
export function mulNormalCdf(a: number, x: number): number {
  return mulNormalCdfSum(a, 1, x, 0);
}
