// Generated from specs/intrinsics/geluSlope.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnInverseMillsTail } from "./inverseMillsTail.ts";
import { fnMulNormalPdf } from "./mulNormalPdf.ts";
import { fnReciprocal } from "./reciprocal.ts";

/** Φ(x) + x·φ(x), the derivative of x·Φ(x). */
export const fnGeluSlope: WgslFunction = {
  name: "act_fn_gelu_slope",
  code: `fn act_fn_gelu_slope(x: f32) -> f32 {
  let a = select(abs(x), 18.0, abs(x) > 18.0);
  let left = act_fn_mul_normal_pdf(act_fn_reciprocal(a + (0.640625 + act_fn_inverse_mills_tail(a))) - a, a);
  return select(1.0 - left, left, x < 0.0);
}`,
  parameters: [],
  dependencies: [fnInverseMillsTail, fnMulNormalPdf, fnReciprocal],
  switches: {},
};
