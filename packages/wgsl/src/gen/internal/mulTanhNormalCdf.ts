// Generated from specs/intrinsics/mulTanhNormalCdf.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulMulTanhNormalCdf } from "./mulMulTanhNormalCdf.ts";

/** a·½(1 + tanh(√(2/π)(x + 0.044715x³))), a times the tanh approximation of Φ(x). */
export const fnMulTanhNormalCdf: WgslFunction = {
  name: "act_fn_mul_tanh_normal_cdf",
  code: `fn act_fn_mul_tanh_normal_cdf(a: f32, x: f32) -> f32 {
  return act_fn_mul_mul_tanh_normal_cdf(a, 1.0, x);
}`,
  parameters: [],
  dependencies: [fnMulMulTanhNormalCdf],
  switches: {},
};
