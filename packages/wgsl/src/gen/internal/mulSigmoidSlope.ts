// Generated from specs/intrinsics/mulSigmoidSlope.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpReduced } from "./expReduced.ts";
import { fnMulExpReduced } from "./mulExpReduced.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";

/** a·σ(x)·σ(−x), right also where the slope itself would underflow. */
export const fnMulSigmoidSlope: WgslFunction = {
  name: "act_fn_mul_sigmoid_slope",
  code: `fn act_fn_mul_sigmoid_slope(a: f32, x: f32) -> f32 {
  let distance = select(abs(x), 174.0, abs(x) > 174.0);
  let n = round(distance * -1.442695);
  let high = act_fn_reduce_ln2_high(-distance, n);
  let low = act_fn_reduce_ln2_low(n);
  let octaves = i32(n);
  let half = octaves >> 1u;
  let scale = bitcast<f32>(u32(half + 127) << 23u);
  let last = bitcast<f32>(u32(octaves - half + 127) << 23u);
  let t = act_fn_exp_reduced(high, low) * scale * last;
  let sum = 1.0 + t;
  let lost = t - (sum - 1.0);
  let scaled = act_fn_mul_exp_reduced(a * scale / (sum * sum), high, low + lost * (2.0 - t)) * last;
  if (abs(x) > 174.0) { return select(0.0, -0.0, a < 0.0); }
  return scaled;
}`,
  parameters: [],
  dependencies: [fnExpReduced, fnMulExpReduced, fnReduceLn2High, fnReduceLn2Low],
  switches: {},
};
