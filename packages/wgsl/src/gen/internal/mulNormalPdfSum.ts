// Generated from specs/intrinsics/mulNormalPdfSum.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulExpReduced } from "./mulExpReduced.ts";
import { fnNormalPdfExponent } from "./normalPdfExponent.ts";
import { fnNormalPdfHigh } from "./normalPdfHigh.ts";
import { fnNormalPdfLow } from "./normalPdfLow.ts";

/** a·factor·φ(x + low), where low is what the rounding of x has lost. */
export const fnMulNormalPdfSum: WgslFunction = {
  name: "act_fn_mul_normal_pdf_sum",
  code: `fn act_fn_mul_normal_pdf_sum(a: f32, factor: f32, x: f32, low: f32) -> f32 {
  let magnitude = abs(x);
  let z = select(magnitude, 18.6, magnitude > 18.6);
  let n = act_fn_normal_pdf_exponent(z);
  let octaves = i32(n);
  let half = octaves >> 1u;
  let scale = bitcast<f32>(u32(half + 127) << 23u);
  let last = bitcast<f32>(u32(octaves - half + 127) << 23u);
  let vanished = select(0.0, -0.0, a * factor < 0.0);
  let product = act_fn_mul_exp_reduced(a * scale * factor, act_fn_normal_pdf_high(z, n), act_fn_normal_pdf_low(z, n) + x * low);
  return select(product * last, vanished, magnitude > 18.6);
}`,
  parameters: [],
  dependencies: [fnMulExpReduced, fnNormalPdfExponent, fnNormalPdfHigh, fnNormalPdfLow],
  switches: {},
};
