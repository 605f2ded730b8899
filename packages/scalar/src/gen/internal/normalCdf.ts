// Generated from specs/intrinsics/normalCdf.ts by @subgrad/generator. Do not edit.
import { mulNormalCdf } from "./mulNormalCdf.ts";

/**
 * Φ(x), the distribution function of the normal distribution.
 *
 * Measured: f64 @normalCdf@.
 */
export function normalCdf(x: number): number {
  return mulNormalCdf(1, x);
}
