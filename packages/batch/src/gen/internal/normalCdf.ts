// Generated from specs/intrinsics/normalCdf.ts by @subgrad/generator. Do not edit.
import { mulNormalCdf } from "./mulNormalCdf.ts";

/**
 * Φ(x), the distribution function of the normal distribution.
 *
 * Largest errors found, in ULP: f64 1; f32 2.68, with fused sums 2.68.
 */
export function normalCdf(x: number): number {
  return mulNormalCdf(1, x);
}
