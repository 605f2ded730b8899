// Generated from specs/intrinsics/mulExp.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulExpReduced } from "./mulExpReduced.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";

/**
 * a·eˣ, right also where eˣ itself would underflow or overflow.
 *
 * Largest errors found, in ULP: f64 0.91; f32 1.33, with fused sums 1.11.
 */
export const fnMulExp: WgslFunction = {
  name: "act_fn_mul_exp",
  code: `fn act_fn_mul_exp(a: f32, x: f32) -> f32 {
  let above = select(x, -174.0, x < -174.0);
  let clamped = select(above, 174.0, above > 174.0);
  let n = round(clamped * 1.442695);
  let octaves = i32(n);
  let half = octaves >> 1u;
  let scale = bitcast<f32>(u32(half + 127) << 23u);
  let b = select(a, a * scale, x < 0.0);
  let product = act_fn_mul_exp_reduced(b, act_fn_reduce_ln2_high(clamped, n), act_fn_reduce_ln2_low(n));
  let scaled = product * bitcast<f32>(u32(octaves - half + 127) << 23u) * select(scale, 1.0, x < 0.0);
  if (x < -174.0) { return select(0.0, -0.0, a < 0.0); }
  return scaled;
}`,
  parameters: [],
  dependencies: [fnMulExpReduced, fnReduceLn2High, fnReduceLn2Low],
  switches: {},
};
