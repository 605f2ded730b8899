// Generated from specs/intrinsics/cosProduct.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnSinProductQuadrant } from "./sinProductQuadrant.ts";

/**
 * cos(a·b), as accurate as if the product were not rounded.
 *
 * Largest errors found, in ULP: f64 0.75; f32 1.71, with fused sums 1.71.
 * Beyond the range the sum rule for sin(product + lost) leaves an absolute error of 2 · 2^-53 (f32: 2^-24)
 *     as long as no factor exceeds 10³⁰ (f32: 10¹⁵), after which the product counts as rounded.
 */
export const fnCosProduct: WgslFunction = {
  name: "act_fn_cos_product",
  code: `fn act_fn_cos_product(a: f32, b: f32) -> f32 {
  return act_fn_sin_product_quadrant(a, b, 1.0);
}`,
  parameters: [],
  dependencies: [fnSinProductQuadrant],
  switches: {},
};
