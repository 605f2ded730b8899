// Generated from specs/intrinsics/mulMulNormalPdf.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulNormalPdfSum } from "./mulNormalPdfSum.ts";

/** a·b·φ(x), right also where a·b overflows or φ(x) underflows, for |b| up to 1/√φ(x). */
export const fnMulMulNormalPdf: WgslFunction = {
  name: "act_fn_mul_mul_normal_pdf",
  code: `fn act_fn_mul_mul_normal_pdf(a: f32, b: f32, x: f32) -> f32 {
  return act_fn_mul_normal_pdf_sum(a, b, x, 0.0);
}`,
  parameters: [],
  dependencies: [fnMulNormalPdfSum],
  switches: {},
};
