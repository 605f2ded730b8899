// Generated from specs/intrinsics/normalPdfLow.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";

/**
 * What normalPdfHigh(a, n) has too much: at most 0.08 (f64: 0.03), so that its rounding hardly matters.
 *
 * In exact arithmetic nothing is left over: the definition of normalPdfHigh is the whole difference.
 */
export const fnNormalPdfLow: WgslFunction = {
  name: "act_fn_normal_pdf_low",
  code: `fn act_fn_normal_pdf_low(a: f32, n: f32) -> f32 {
  let h = round(a * 128.0) * 0.0078125;
  return act_fn_reduce_ln2_low(n) + (0.00023736132 + 0.5 * (a - h) * (a + h));
}`,
  parameters: [],
  dependencies: [fnReduceLn2Low],
  switches: {},
};
