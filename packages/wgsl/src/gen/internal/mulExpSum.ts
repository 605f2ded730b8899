// Generated from specs/intrinsics/mulExpSum.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulExpReduced } from "./mulExpReduced.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";

/** a·e^(high + low), where low is what the rounding of high has lost. */
export const fnMulExpSum: WgslFunction = {
  name: "act_fn_mul_exp_sum",
  code: `fn act_fn_mul_exp_sum(a: f32, high: f32, low: f32) -> f32 {
  let atLeast = select(high, -174.0, high < -174.0);
  let clamped = select(atLeast, 174.0, atLeast > 174.0);
  let n = round(clamped * 1.442695);
  let octaves = i32(n);
  let half = octaves >> 1u;
  let scale = bitcast<f32>(u32(half + 127) << 23u);
  let first = select(a, a * scale, high < 0.0);
  let lost = select(0.0, low, clamped == high);
  let product = act_fn_mul_exp_reduced(first, act_fn_reduce_ln2_high(clamped, n), act_fn_reduce_ln2_low(n) - lost);
  let scaled = product * bitcast<f32>(u32(octaves - half + 127) << 23u) * select(scale, 1.0, high < 0.0);
  if (high < -174.0) { return select(0.0, -0.0, a < 0.0); }
  return scaled;
}`,
  parameters: [],
  dependencies: [fnMulExpReduced, fnReduceLn2High, fnReduceLn2Low],
  switches: {},
};
