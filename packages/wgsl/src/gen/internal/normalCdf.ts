// Generated from specs/intrinsics/normalCdf.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulNormalCdf } from "./mulNormalCdf.ts";

/**
 * Φ(x), the distribution function of the normal distribution.
 *
 * Largest errors found, in ULP: f64 1; f32 2.68, with fused sums 2.68.
 */
export const fnNormalCdf: WgslFunction = {
  name: "act_fn_normal_cdf",
  code: `fn act_fn_normal_cdf(x: f32) -> f32 {
  return act_fn_mul_normal_cdf(1.0, x);
}`,
  parameters: [],
  dependencies: [fnMulNormalCdf],
  switches: {},
};
