// Generated from specs/intrinsics/normalPdfHigh.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";

/**
 * Leading part of ln φ(a) − n·ln 2, without a rounding error, for n = normalPdfExponent(a) and a ≥ 0.
 *
 * normalPdfHigh(a, n) − normalPdfLow(a, n) is ln φ(a) − n·ln 2.
 */
export const fnNormalPdfHigh: WgslFunction = {
  name: "act_fn_normal_pdf_high",
  code: `fn act_fn_normal_pdf_high(a: f32, n: f32) -> f32 {
  let h = round(a * 128.0) * 0.0078125;
  return act_fn_reduce_ln2_high(-0.5 * h * h, n) - 0.9187012;
}`,
  parameters: [],
  dependencies: [fnReduceLn2High],
  switches: {},
};
