// Generated from specs/intrinsics/erfcTail.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpReduced } from "./expReduced.ts";
import { fnInverseMillsTail } from "./inverseMillsTail.ts";
import { fnReciprocal } from "./reciprocal.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";
import { fnScaleByPowerOfTwo } from "./scaleByPowerOfTwo.ts";

/** erfc a for a ≥ 0. */
export const fnErfcTail: WgslFunction = {
  name: "act_fn_erfc_tail",
  code: `fn act_fn_erfc_tail(a: f32) -> f32 {
  let clamped = select(a, 10.1, a > 10.1);
  let h = round(clamped * 256.0) * 0.00390625;
  let n = round((clamped * clamped + 0.5723649) * -1.442695);
  let high = act_fn_reduce_ln2_high(-h * h, n) - 0.5723572;
  let low = act_fn_reduce_ln2_low(n) + (0.00000776519 + (clamped - h) * (clamped + h));
  let denominator = clamped + 0.70710677 * (0.640625 + act_fn_inverse_mills_tail(1.4142135 * clamped));
  return act_fn_scale_by_power_of_two(act_fn_exp_reduced(high, low) * act_fn_reciprocal(denominator), n);
}`,
  parameters: [],
  dependencies: [
    fnExpReduced,
    fnInverseMillsTail,
    fnReciprocal,
    fnReduceLn2High,
    fnReduceLn2Low,
    fnScaleByPowerOfTwo,
  ],
  switches: {},
};
