// Generated from specs/intrinsics/tanh.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpTail } from "./expTail.ts";
import { fnReciprocal } from "./reciprocal.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";

/**
 * tanh x.
 *
 * Largest errors found, in ULP: f64 0.73; f32 1.15, with fused sums 1.15.
 * Coefficients: fit tanhCentre32 (degree 4 in x², error 0.08 · 2^-24).
 */
export const fnTanh: WgslFunction = {
  name: "act_fn_tanh",
  code: `fn act_fn_tanh(x: f32) -> f32 {
  let a = select(abs(x), 10.0, abs(x) > 10.0);
  let z = a * a;
  let p2 = fma(fma(-0.0056923013, z, 0.02062817), z, -0.053736515);
  let p = fma(fma(p2, z, 0.13331406), z, -0.3333328);
  let centre = fma(a * z, p, a);
  let n = round(a * (2.0 * 1.442695));
  let r = act_fn_reduce_ln2_high(2.0 * a, n) - act_fn_reduce_ln2_low(n);
  let scale = bitcast<f32>(u32(i32(n) + 127) << 23u);
  let sum = fma(scale, r + act_fn_exp_tail(r), scale + 1.0);
  let magnitude = select(1.0 - 2.0 * act_fn_reciprocal(sum), centre, a < 0.625);
  return bitcast<f32>((bitcast<i32>(magnitude) | (bitcast<i32>(x) & -2147483648)));
}`,
  parameters: [],
  dependencies: [fnExpTail, fnReciprocal, fnReduceLn2High, fnReduceLn2Low],
  switches: {},
};
