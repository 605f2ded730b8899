// Generated from specs/intrinsics/mulNormalCdfSum.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnInverseMillsTail } from "./inverseMillsTail.ts";
import { fnMulExpReduced } from "./mulExpReduced.ts";
import { fnNormalCdfCentre } from "./normalCdfCentre.ts";
import { fnNormalPdfExponent } from "./normalPdfExponent.ts";
import { fnNormalPdfHigh } from "./normalPdfHigh.ts";
import { fnNormalPdfLow } from "./normalPdfLow.ts";
import { fnReciprocal } from "./reciprocal.ts";

/** a·factor·Φ(x + low), where low is what the rounding of x has lost. */
export const fnMulNormalCdfSum: WgslFunction = {
  name: "act_fn_mul_normal_cdf_sum",
  code: `fn act_fn_mul_normal_cdf_sum(a: f32, factor: f32, x: f32, low: f32) -> f32 {
  let whole = a * factor;
  let magnitude = abs(x);
  let z = select(magnitude, 18.6, magnitude > 18.6);
  let n = act_fn_normal_pdf_exponent(z);
  let octaves = i32(n);
  let half = octaves >> 1u;
  let scale = bitcast<f32>(u32(half + 127) << 23u);
  let lambda = z + (0.640625 + act_fn_inverse_mills_tail(z));
  let rest = act_fn_normal_pdf_low(z, n) + lambda * select(low, -low, x < 0.0);
  let product = act_fn_mul_exp_reduced(a * scale * factor, act_fn_normal_pdf_high(z, n), rest) * act_fn_reciprocal(lambda);
  let scaled = product * bitcast<f32>(u32(octaves - half + 127) << 23u);
  let small = select(scaled, select(0.0, -0.0, 0.0 > whole), magnitude > 18.6);
  let outer = select(whole - small, small, x < 0.0);
  if (magnitude < 0.5) { return fma(whole, act_fn_normal_cdf_centre(x) + 0.375 * low, 0.5 * whole); }
  return outer;
}`,
  parameters: [],
  dependencies: [
    fnInverseMillsTail,
    fnMulExpReduced,
    fnNormalCdfCentre,
    fnNormalPdfExponent,
    fnNormalPdfHigh,
    fnNormalPdfLow,
    fnReciprocal,
  ],
  switches: {},
};
