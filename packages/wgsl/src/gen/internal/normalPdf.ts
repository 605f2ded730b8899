// Generated from specs/intrinsics/normalPdf.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpReduced } from "./expReduced.ts";
import { fnNormalPdfExponent } from "./normalPdfExponent.ts";
import { fnNormalPdfHigh } from "./normalPdfHigh.ts";
import { fnNormalPdfLow } from "./normalPdfLow.ts";
import { fnScaleByPowerOfTwo } from "./scaleByPowerOfTwo.ts";

/**
 * φ(x) = e^(−x²/2) / √(2π), the density of the normal distribution.
 *
 * Largest errors found, in ULP: f64 0.77; f32 0.99, with fused sums 0.99.
 */
export const fnNormalPdf: WgslFunction = {
  name: "act_fn_normal_pdf",
  code: `fn act_fn_normal_pdf(x: f32) -> f32 {
  let a = select(abs(x), 14.5, abs(x) > 14.5);
  let n = act_fn_normal_pdf_exponent(a);
  return act_fn_scale_by_power_of_two(act_fn_exp_reduced(act_fn_normal_pdf_high(a, n), act_fn_normal_pdf_low(a, n)), n);
}`,
  parameters: [],
  dependencies: [fnExpReduced, fnNormalPdfExponent, fnNormalPdfHigh, fnNormalPdfLow, fnScaleByPowerOfTwo],
  switches: {},
};
