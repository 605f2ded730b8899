// Generated from specs/intrinsics/cosProduct.ts by @subgrad/generator. Do not edit.
import { sinProductQuadrant } from "./sinProductQuadrant.ts";

/**
 * cos(a·b), as accurate as if the product were not rounded.
 *
 * Largest errors found, in ULP: f64 0.75; f32 1.71, with fused sums 1.71.
 * Beyond the range the sum rule for sin(product + lost) leaves an absolute error of 2 · 2^-53 (f32: 2^-24)
 *     as long as no factor exceeds 10³⁰ (f32: 10¹⁵), after which the product counts as rounded.
 */
export function cosProduct(a: number, b: number): number {
  return sinProductQuadrant(a, b, 1);
}
