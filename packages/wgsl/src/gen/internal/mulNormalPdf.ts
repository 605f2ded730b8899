// Generated from specs/intrinsics/mulNormalPdf.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulExpReduced } from "./mulExpReduced.ts";
import { fnNormalPdfExponent } from "./normalPdfExponent.ts";
import { fnNormalPdfHigh } from "./normalPdfHigh.ts";
import { fnNormalPdfLow } from "./normalPdfLow.ts";

/** a·φ(x), right also where φ(x) itself would underflow. */
export const fnMulNormalPdf: WgslFunction = {
  name: "act_fn_mul_normal_pdf",
  code: `fn act_fn_mul_normal_pdf(a: f32, x: f32) -> f32 {
  let magnitude = abs(x);
  let z = select(magnitude, 18.6, magnitude > 18.6);
  let n = act_fn_normal_pdf_exponent(z);
  let half = i32(n) >> 1u;
  let scale = bitcast<f32>(u32(half + 127) << 23u);
  let last = scale + scale * (n - 2.0 * f32(half));
  let vanished = select(0.0, -0.0, a < 0.0);
  let product = act_fn_mul_exp_reduced(a * scale, act_fn_normal_pdf_high(z, n), act_fn_normal_pdf_low(z, n));
  return select(product * last, vanished, magnitude > 18.6);
}`,
  parameters: [],
  dependencies: [fnMulExpReduced, fnNormalPdfExponent, fnNormalPdfHigh, fnNormalPdfLow],
  switches: {},
};
