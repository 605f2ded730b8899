// Generated from specs/intrinsics/mulSigmoidSum.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpReduced } from "./expReduced.ts";
import { fnExpTail } from "./expTail.ts";
import { fnReciprocal } from "./reciprocal.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";

/** a·factor·σ(high + low), where low is what high leaves over: at most 0.1. */
export const fnMulSigmoidSum: WgslFunction = {
  name: "act_fn_mul_sigmoid_sum",
  code: `fn act_fn_mul_sigmoid_sum(a: f32, factor: f32, high: f32, low: f32) -> f32 {
  let whole = a * factor;
  let distance = select(abs(high), 174.0, abs(high) > 174.0);
  let n = round(distance * -1.442695);
  let first = act_fn_reduce_ln2_high(-distance, n);
  let rest = select(select(low, -low, 0.0 > high), 0.0, abs(high) > 174.0);
  let second = act_fn_reduce_ln2_low(n) + rest;
  let octaves = i32(n);
  let half = octaves >> 1u;
  let scale = bitcast<f32>(u32(half + 127) << 23u);
  let last = bitcast<f32>(u32(octaves - half + 127) << 23u);
  let t = act_fn_exp_reduced(first, second) * scale * last;
  let sum = 1.0 + t;
  let quotient = select(whole, a * scale * factor, high < 0.0) * act_fn_reciprocal(sum);
  let lost = t - (bitcast<f32>(bitcast<u32>(sum) | (bitcast<u32>(n) & 1u)) - 1.0);
  let r = first - second;
  let scaled = fma(quotient, r + act_fn_exp_tail(r) - lost, quotient) * last;
  let small = select(scaled, select(0.0, -0.0, 0.0 > whole), abs(high) > 174.0);
  return select(quotient, small, high < 0.0);
}`,
  parameters: [],
  dependencies: [fnExpReduced, fnExpTail, fnReciprocal, fnReduceLn2High, fnReduceLn2Low],
  switches: {},
};
