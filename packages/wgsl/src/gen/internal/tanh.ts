// Generated from specs/intrinsics/tanh.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpReduced } from "./expReduced.ts";
import { fnReciprocal } from "./reciprocal.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";

/**
 * tanh x.
 *
 * Coefficients: fit tanhCentre32 (degree 4 in x², error 0.08 · 2^-24).
 *     Largest error found on a million log-spaced and uniform arguments, in ULP: f64 0.73; f32 1.36, fused 1.36.
 */
export const fnTanh: WgslFunction = {
  name: "act_fn_tanh",
  code: `fn act_fn_tanh(x: f32) -> f32 {
  let a = abs(x);
  let z = x * x;
  let p2 = fma(fma(-0.0056923013, z, 0.02062817), z, -0.053736515);
  let p = fma(fma(p2, z, 0.13331406), z, -0.3333328);
  let centre = fma(x * z, p, x);
  let twice = select(2.0 * a, 2.0 * 10.0, a > 10.0);
  let n = round(twice * -1.442695);
  let t = act_fn_exp_reduced(act_fn_reduce_ln2_high(-twice, n), act_fn_reduce_ln2_low(n)) * bitcast<f32>(u32(i32(n) + 127) << 23u);
  let outer = 1.0 - 2.0 * t * act_fn_reciprocal(1.0 + t);
  if (a < 0.0001) { return x; }
  if (a < 0.625) { return centre; }
  return select(outer, -outer, x < 0.0);
}`,
  parameters: [],
  dependencies: [fnExpReduced, fnReciprocal, fnReduceLn2High, fnReduceLn2Low],
  switches: {},
};
