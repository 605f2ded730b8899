// Generated from specs/intrinsics/mulMulNormalCdf.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulNormalCdfSum } from "./mulNormalCdfSum.ts";

/** a·b·Φ(x), right also where a·b overflows or Φ(x) underflows, for |b| from 1 to 1/√Φ(x). */
export const fnMulMulNormalCdf: WgslFunction = {
  name: "act_fn_mul_mul_normal_cdf",
  code: `fn act_fn_mul_mul_normal_cdf(a: f32, b: f32, x: f32) -> f32 {
  return act_fn_mul_normal_cdf_sum(a, b, x, 0.0);
}`,
  parameters: [],
  dependencies: [fnMulNormalCdfSum],
  switches: {},
};
