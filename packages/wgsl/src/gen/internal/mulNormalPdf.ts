// Generated from specs/intrinsics/mulNormalPdf.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulNormalPdfSum } from "./mulNormalPdfSum.ts";

/** a·φ(x), right also where φ(x) itself would underflow. */
export const fnMulNormalPdf: WgslFunction = {
  name: "act_fn_mul_normal_pdf",
  code: `fn act_fn_mul_normal_pdf(a: f32, x: f32) -> f32 {
  return act_fn_mul_normal_pdf_sum(a, 1.0, x, 0.0);
}`,
  parameters: [],
  dependencies: [fnMulNormalPdfSum],
  switches: {},
};
