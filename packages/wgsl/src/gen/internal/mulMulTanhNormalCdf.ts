// Generated from specs/intrinsics/mulMulTanhNormalCdf.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulSigmoidSum } from "./mulSigmoidSum.ts";
import { fnTanhNormalHigh } from "./tanhNormalHigh.ts";
import { fnTanhNormalLow } from "./tanhNormalLow.ts";

/** a·b·½(1 + tanh(√(2/π)(x + 0.044715x³))), right also where a·b overflows, for |b| from 1 to the inverse of its root. */
export const fnMulMulTanhNormalCdf: WgslFunction = {
  name: "act_fn_mul_mul_tanh_normal_cdf",
  code: `fn act_fn_mul_mul_tanh_normal_cdf(a: f32, b: f32, x: f32) -> f32 {
  return act_fn_mul_sigmoid_sum(a, b, act_fn_tanh_normal_high(x), act_fn_tanh_normal_low(x));
}`,
  parameters: [],
  dependencies: [fnMulSigmoidSum, fnTanhNormalHigh, fnTanhNormalLow],
  switches: {},
};
