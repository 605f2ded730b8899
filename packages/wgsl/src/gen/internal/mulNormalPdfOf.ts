// Generated from specs/intrinsics/mulNormalPdfOf.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulNormalPdfSum } from "./mulNormalPdfSum.ts";
import { fnStandardizedLost } from "./standardizedLost.ts";

/** a·φ((x − mean) / deviation), as accurate as if difference and quotient were not rounded, right also where φ itself would underflow. */
export const fnMulNormalPdfOf: WgslFunction = {
  name: "act_fn_mul_normal_pdf_of",
  code: `fn act_fn_mul_normal_pdf_of(a: f32, mean: f32, deviation: f32, x: f32) -> f32 {
  let quotient = (x - mean) / deviation;
  return act_fn_mul_normal_pdf_sum(a, 1.0, quotient, act_fn_standardized_lost(x, mean, deviation, quotient));
}`,
  parameters: [],
  dependencies: [fnMulNormalPdfSum, fnStandardizedLost],
  switches: {},
};
