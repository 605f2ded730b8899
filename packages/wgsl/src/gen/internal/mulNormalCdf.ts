// Generated from specs/intrinsics/mulNormalCdf.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulNormalCdfSum } from "./mulNormalCdfSum.ts";

/**
 * a·Φ(x), right also where Φ(x) itself would underflow.
 *
 * Largest errors found, in ULP: f64 0.99; f32 2.82, with fused sums 2.78.
 */
export const fnMulNormalCdf: WgslFunction = {
  name: "act_fn_mul_normal_cdf",
  code: `fn act_fn_mul_normal_cdf(a: f32, x: f32) -> f32 {
  return act_fn_mul_normal_cdf_sum(a, 1.0, x, 0.0);
}`,
  parameters: [],
  dependencies: [fnMulNormalCdfSum],
  switches: {},
};
