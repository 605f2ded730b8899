// Generated from specs/intrinsics/exp.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpReduced } from "./expReduced.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";
import { fnScaleByPowerOfTwo } from "./scaleByPowerOfTwo.ts";

/**
 * eˣ.
 *
 * Largest errors found, in ULP: f64 0.77; f32 0.96, with fused sums 0.96.
 */
export const fnExp: WgslFunction = {
  name: "act_fn_exp",
  code: `fn act_fn_exp(x: f32) -> f32 {
  let above = select(x, -104.0, x < -104.0);
  let clamped = select(above, 89.0, above > 89.0);
  let n = round(clamped * 1.442695);
  return act_fn_scale_by_power_of_two(act_fn_exp_reduced(act_fn_reduce_ln2_high(clamped, n), act_fn_reduce_ln2_low(n)), n);
}`,
  parameters: [],
  dependencies: [fnExpReduced, fnReduceLn2High, fnReduceLn2Low, fnScaleByPowerOfTwo],
  switches: {},
};
