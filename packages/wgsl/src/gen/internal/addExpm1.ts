// Generated from specs/intrinsics/addExpm1.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpTail } from "./expTail.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";

/** b + e^(high + low) − 1, where low is what the rounding of high has lost. */
export const fnAddExpm1: WgslFunction = {
  name: "act_fn_add_expm1",
  code: `fn act_fn_add_expm1(b: f32, high: f32, low: f32) -> f32 {
  let above = select(high, -18.0, high < -18.0);
  let clamped = select(above, 89.0, above > 89.0);
  let n = round(clamped * 1.442695);
  let lost = select(0.0, low, clamped == high);
  let r = act_fn_reduce_ln2_high(clamped, n) - (act_fn_reduce_ln2_low(n) - lost);
  let scale = bitcast<f32>(u32(i32(n) - 1 + 127) << 23u);
  let start = scale - 0.5 + 0.5 * b;
  let e = r + act_fn_exp_tail(r);
  return fma(scale, e + e, start) + start;
}`,
  parameters: [],
  dependencies: [fnExpTail, fnReduceLn2High, fnReduceLn2Low],
  switches: {},
};
