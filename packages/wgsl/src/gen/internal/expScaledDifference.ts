// Generated from specs/intrinsics/expScaledDifference.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnDifferenceLost } from "./differenceLost.ts";
import { fnDivisionRemainder } from "./divisionRemainder.ts";
import { fnExpReduced } from "./expReduced.ts";
import { fnReciprocal } from "./reciprocal.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";
import { fnScaleDown } from "./scaleDown.ts";

/** e^((a − b)/|c|) where b is greater than a, as accurate as if neither difference nor quotient were rounded; 1 elsewhere. */
export const fnExpScaledDifference: WgslFunction = {
  name: "act_fn_exp_scaled_difference",
  code: `fn act_fn_exp_scaled_difference(a: f32, b: f32, c: f32) -> f32 {
  let scale = select(abs(c), 1.1754944e-38, abs(c) < 1.1754944e-38);
  let inverse = act_fn_reciprocal(scale);
  let inverseHigh = bitcast<f32>(bitcast<u32>(inverse) & 0xfffff000u);
  let remainder = act_fn_division_remainder(1.0, inverseHigh, scale);
  let inverseLow = select(inverse - inverseHigh, remainder * inverse, scale < 1e+30 && inverse < 1e+30);
  let x = select(a, b, a > b);
  let difference = x - b;
  let lowest = -104.0 * scale;
  let clamped = select(difference, lowest, difference < lowest);
  let lost = select(0.0, act_fn_difference_lost(x, b, difference), clamped == difference);
  let n = round(clamped * (inverse * 1.442695));
  let high = bitcast<f32>(bitcast<u32>(bitcast<f32>(bitcast<u32>(clamped) & 0xfffff000u)) | (bitcast<u32>(n) & 1u));
  let low = bitcast<f32>(bitcast<u32>(clamped - high) | (bitcast<u32>(n) & 1u)) + lost;
  let rest = act_fn_reduce_ln2_low(n) - fma(low, inverse, high * inverseLow);
  return act_fn_scale_down(act_fn_exp_reduced(act_fn_reduce_ln2_high(high * inverseHigh, n), rest), n);
}`,
  parameters: [],
  dependencies: [
    fnDifferenceLost,
    fnDivisionRemainder,
    fnExpReduced,
    fnReciprocal,
    fnReduceLn2High,
    fnReduceLn2Low,
    fnScaleDown,
  ],
  switches: {},
};
