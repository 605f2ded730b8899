// Generated from specs/intrinsics/expm1.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpTail } from "./expTail.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";

/**
 * eˣ − 1.
 *
 * Largest error found on a million log-spaced and uniform arguments, in ULP: f64 0.86; f32 1.39, fused 1.42.
 */
export const fnExpm1: WgslFunction = {
  name: "act_fn_expm1",
  code: `fn act_fn_expm1(x: f32) -> f32 {
  let above = select(x, -18.0, x < -18.0);
  let clamped = select(above, 89.0, above > 89.0);
  let n = round(clamped * 1.442695);
  let r = act_fn_reduce_ln2_high(clamped, n) - act_fn_reduce_ln2_low(n);
  let scale = bitcast<f32>(u32(i32(n - 1.0) + 127) << 23u);
  let result = 2.0 * fma(scale, r + act_fn_exp_tail(r), scale - 0.5);
  return select(result, x, abs(x) < 1e-8);
}`,
  parameters: [],
  dependencies: [fnExpTail, fnReduceLn2High, fnReduceLn2Low],
  switches: {},
};
