// Generated from specs/intrinsics/mulGeluTanhSlope.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpReduced } from "./expReduced.ts";
import { fnExpTail } from "./expTail.ts";
import { fnReciprocal } from "./reciprocal.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";
import { fnTanhNormalHigh } from "./tanhNormalHigh.ts";
import { fnTanhNormalLow } from "./tanhNormalLow.ts";

/** a·(T(x) + x·T′(x)) for T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³))): a times the slope of x·T(x). */
export const fnMulGeluTanhSlope: WgslFunction = {
  name: "act_fn_mul_gelu_tanh_slope",
  code: `fn act_fn_mul_gelu_tanh_slope(a: f32, x: f32) -> f32 {
  let c = select(-abs(x), -12.875, abs(x) > 12.875);
  let high = act_fn_tanh_normal_high(c);
  let low = act_fn_tanh_normal_low(c);
  let n = round(high * 1.442695);
  let first = act_fn_reduce_ln2_high(high, n);
  let second = act_fn_reduce_ln2_low(n) - low;
  let octaves = i32(n);
  let half = octaves >> 1u;
  let scale = bitcast<f32>(u32(half + 127) << 23u);
  let last = bitcast<f32>(u32(octaves - half + 127) << 23u);
  let t = act_fn_exp_reduced(first, second) * scale * last;
  let sum = 1.0 + t;
  let lost = t - (bitcast<f32>(bitcast<u32>(sum) | (bitcast<u32>(n) & 1u)) - 1.0);
  let factor = (sum + (high + (low + 0.14270963 * c * c * c))) * act_fn_reciprocal(sum * sum);
  let b = select(1.0, a, x < 0.0) * scale * factor;
  let r = first - second;
  let left = fma(b, r + act_fn_exp_tail(r) - lost * (2.0 - t), b) * last;
  let beyond = select(left, 0.0, abs(x) > 12.875);
  return select(a * (1.0 - beyond), beyond, x < 0.0);
}`,
  parameters: [],
  dependencies: [
    fnExpReduced,
    fnExpTail,
    fnReciprocal,
    fnReduceLn2High,
    fnReduceLn2Low,
    fnTanhNormalHigh,
    fnTanhNormalLow,
  ],
  switches: {},
};
