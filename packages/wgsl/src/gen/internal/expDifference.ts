// Generated from specs/intrinsics/expDifference.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnDifferenceLost } from "./differenceLost.ts";
import { fnExpReduced } from "./expReduced.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";
import { fnScaleDown } from "./scaleDown.ts";

/** e^(a − b) where b is the greater one, as accurate as if the difference were not rounded; 1 elsewhere. */
export const fnExpDifference: WgslFunction = {
  name: "act_fn_exp_difference",
  code: `fn act_fn_exp_difference(a: f32, b: f32) -> f32 {
  let x = select(a, b, a > b);
  let difference = x - b;
  let clamped = select(difference, -104.0, difference < -104.0);
  let lost = select(0.0, act_fn_difference_lost(x, b, difference), clamped == difference);
  let n = round(clamped * 1.442695);
  return act_fn_scale_down(act_fn_exp_reduced(act_fn_reduce_ln2_high(clamped, n), act_fn_reduce_ln2_low(n) - lost), n);
}`,
  parameters: [],
  dependencies: [fnDifferenceLost, fnExpReduced, fnReduceLn2High, fnReduceLn2Low, fnScaleDown],
  switches: {},
};
