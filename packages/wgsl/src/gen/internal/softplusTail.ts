// Generated from specs/intrinsics/softplusTail.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpReduced } from "./expReduced.ts";
import { fnLog1pUnit } from "./log1pUnit.ts";
import { fnProductLost } from "./productLost.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";

/** ln(1 + e^−|b·x|) / b, right also where the exponential itself would underflow. */
export const fnSoftplusTail: WgslFunction = {
  name: "act_fn_softplus_tail",
  code: `fn act_fn_softplus_tail(b: f32, x: f32) -> f32 {
  let product = abs(b * x);
  let clamped = select(product, 174.0, product > 174.0);
  let n = round(clamped * -1.442695);
  let lost = select(act_fn_product_lost(abs(b), abs(x), product), 0.0, product > 174.0);
  let octaves = i32(n);
  let half = octaves >> 1u;
  let last = bitcast<f32>(u32(octaves - half + 127) << 23u);
  let part = act_fn_exp_reduced(act_fn_reduce_ln2_high(-clamped, n), act_fn_reduce_ln2_low(n) + lost) * bitcast<f32>(u32(half + 127) << 23u);
  let e = part * last;
  let tail = select(act_fn_log1p_unit(e), part, e < 2e-8) / b;
  let scaled = select(tail, tail * last, e < 2e-8);
  return select(scaled, 0.0, product > 174.0);
}`,
  parameters: [],
  dependencies: [fnExpReduced, fnLog1pUnit, fnProductLost, fnReduceLn2High, fnReduceLn2Low],
  switches: {},
};
