// Generated from specs/intrinsics/tanhNormalHigh.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** The high word of w(x) = 2√(2/π)(x + 0.044715x³), of which the logistic function is the tanh approximation of Φ. */
export const fnTanhNormalHigh: WgslFunction = {
  name: "act_fn_tanh_normal_high",
  code: `fn act_fn_tanh_normal_high(x: f32) -> f32 {
  return bitcast<f32>(bitcast<u32>(x) & 0xfffff000u) * bitcast<f32>(bitcast<u32>(1.5957031 + 0.0713501 * (x * x)) & 0xfffff000u);
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
