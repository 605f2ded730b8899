// Generated from specs/intrinsics/tanh.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExp } from "./exp.ts";
import { fnReciprocal } from "./reciprocal.ts";

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
  let t = act_fn_exp(-2.0 * a);
  let outer = fma(-2.0 * t, act_fn_reciprocal(1.0 + t), 1.0);
  if (a < 0.0001) { return x; }
  if (a < 0.625) { return centre; }
  return select(outer, -outer, x < 0.0);
}`,
  parameters: [],
  dependencies: [fnExp, fnReciprocal],
  switches: {},
};
