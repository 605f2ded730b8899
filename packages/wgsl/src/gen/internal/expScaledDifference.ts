// Generated from specs/intrinsics/expScaledDifference.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
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
  let origin = select(b, 0.0, abs(b) * inverse < 256.0);
  let top = b - origin;
  let topHigh = bitcast<f32>(bitcast<u32>(top) & 0xfffff000u);
  let shift = round(top * inverse * 512.0) * 0.001953125;
  let shiftLow = topHigh * inverseHigh - shift + fma(top - topHigh, inverse, topHigh * inverseLow);
  let lowest = top + -104.0 * scale;
  let least = select(lowest, -3.4028234663852886e+38, lowest < -3.4028234663852886e+38);
  let difference = select(a, b, a > b) - origin;
  let distance = select(difference, least, difference < least);
  let high = bitcast<f32>(bitcast<u32>(distance) & 0xfffff000u);
  let low = distance - high;
  let n = round(fma(distance, inverse * 1.442695, -shift * 1.442695));
  let rest = act_fn_reduce_ln2_low(n) + shiftLow - fma(low, inverse, high * inverseLow);
  return act_fn_scale_down(act_fn_exp_reduced(high * inverseHigh + act_fn_reduce_ln2_high(-shift, n), rest), n);
}`,
  parameters: [],
  dependencies: [
    fnDivisionRemainder,
    fnExpReduced,
    fnReciprocal,
    fnReduceLn2High,
    fnReduceLn2Low,
    fnScaleDown,
  ],
  switches: {},
};
