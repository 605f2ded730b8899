// Generated from specs/intrinsics/expSum.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpReduced } from "./expReduced.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";
import { fnScaleByPowerOfTwo } from "./scaleByPowerOfTwo.ts";

/** e^(high + low), where low is what the rounding of high has lost. */
export const fnExpSum: WgslFunction = {
  name: "act_fn_exp_sum",
  code: `fn act_fn_exp_sum(high: f32, low: f32) -> f32 {
  let atLeast = select(high, -104.0, high < -104.0);
  let clamped = select(atLeast, 89.0, atLeast > 89.0);
  let n = round(clamped * 1.442695);
  let lost = select(0.0, low, clamped == high);
  return act_fn_scale_by_power_of_two(act_fn_exp_reduced(act_fn_reduce_ln2_high(clamped, n), act_fn_reduce_ln2_low(n) - lost), n);
}`,
  parameters: [],
  dependencies: [fnExpReduced, fnReduceLn2High, fnReduceLn2Low, fnScaleByPowerOfTwo],
  switches: {},
};
