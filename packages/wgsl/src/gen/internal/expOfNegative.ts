// Generated from specs/intrinsics/expOfNegative.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpReduced } from "./expReduced.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";
import { fnScaleDown } from "./scaleDown.ts";

/** eˣ for x ≤ 0. */
export const fnExpOfNegative: WgslFunction = {
  name: "act_fn_exp_of_negative",
  code: `fn act_fn_exp_of_negative(x: f32) -> f32 {
  let clamped = select(x, -104.0, x < -104.0);
  let n = round(clamped * 1.442695);
  return act_fn_scale_down(act_fn_exp_reduced(act_fn_reduce_ln2_high(clamped, n), act_fn_reduce_ln2_low(n)), n);
}`,
  parameters: [],
  dependencies: [fnExpReduced, fnReduceLn2High, fnReduceLn2Low, fnScaleDown],
  switches: {},
};
