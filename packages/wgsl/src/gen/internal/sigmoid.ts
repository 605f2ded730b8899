// Generated from specs/intrinsics/sigmoid.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpReduced } from "./expReduced.ts";
import { fnReciprocal } from "./reciprocal.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";

/**
 * 1 / (1 + e⁻ˣ).
 *
 * Largest errors found, in ULP: f64 0.88; f32 2.58, with fused sums 2.58.
 */
export const fnSigmoid: WgslFunction = {
  name: "act_fn_sigmoid",
  code: `fn act_fn_sigmoid(x: f32) -> f32 {
  let above = select(x, -104.0, x < -104.0);
  let clamped = select(above, 40.0, above > 40.0);
  let n = round(clamped * 1.442695);
  let scale = bitcast<f32>(u32(i32(n) + 32 + 127) << 23u);
  let t = act_fn_exp_reduced(act_fn_reduce_ln2_high(clamped, n), act_fn_reduce_ln2_low(n)) * scale;
  return t * act_fn_reciprocal(4294967300.0 + t);
}`,
  parameters: [],
  dependencies: [fnExpReduced, fnReciprocal, fnReduceLn2High, fnReduceLn2Low],
  switches: {},
};
