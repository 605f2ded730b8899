// Generated from specs/intrinsics/geluTailSlope.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnInverseMillsTail } from "./inverseMillsTail.ts";
import { fnMulNormalPdf } from "./mulNormalPdf.ts";
import { fnReciprocal } from "./reciprocal.ts";

/** Φ(−a) − a·φ(a) for a ≥ 0, the derivative of x·Φ(x) at −a. */
export const fnGeluTailSlope: WgslFunction = {
  name: "act_fn_gelu_tail_slope",
  code: `fn act_fn_gelu_tail_slope(a: f32) -> f32 {
  let z = select(a, 18.0, a > 18.0);
  return act_fn_mul_normal_pdf(act_fn_reciprocal(z + (0.640625 + act_fn_inverse_mills_tail(z))) - z, a);
}`,
  parameters: [],
  dependencies: [fnInverseMillsTail, fnMulNormalPdf, fnReciprocal],
  switches: {},
};
