// Generated from specs/intrinsics/normalPdfExponent.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/**
 * log₂ φ(a) to the nearest integer.
 *
 * The definition is what is rounded.
 */
export const fnNormalPdfExponent: WgslFunction = {
  name: "act_fn_normal_pdf_exponent",
  code: `fn act_fn_normal_pdf_exponent(a: f32) -> f32 {
  return round((0.5 * a * a + 0.9189385) * -1.442695);
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
