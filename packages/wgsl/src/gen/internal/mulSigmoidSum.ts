// Generated from specs/intrinsics/mulSigmoidSum.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpTail } from "./expTail.ts";
import { fnReciprocal } from "./reciprocal.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";

/** a·factor·σ(high + low), where low is what high leaves over: at most 0.1. */
export const fnMulSigmoidSum: WgslFunction = {
  name: "act_fn_mul_sigmoid_sum",
  code: `fn act_fn_mul_sigmoid_sum(a: f32, factor: f32, high: f32, low: f32) -> f32 {
  let atLeast = select(high, -172.0, high < -172.0);
  let clamped = select(atLeast, 40.0, atLeast > 40.0);
  let n = round(clamped * -1.442695);
  let lost = select(0.0, low, clamped == high);
  let r = act_fn_reduce_ln2_high(-clamped, n) - (act_fn_reduce_ln2_low(n) + lost);
  let octaves = i32(n);
  let shifted = octaves >> 1u;
  let half = select(shifted, 0, shifted < 0);
  let scale = bitcast<f32>(u32(-half + 127) << 23u);
  let power = bitcast<f32>(u32(octaves - half + 127) << 23u);
  let sum = fma(power, r + act_fn_exp_tail(r), power + scale);
  let kept = bitcast<i32>(a * scale * factor) & select(-2147483648, -1, high >= -172.0);
  return bitcast<f32>(kept) * act_fn_reciprocal(sum);
}`,
  parameters: [],
  dependencies: [fnExpTail, fnReciprocal, fnReduceLn2High, fnReduceLn2Low],
  switches: {},
};
