// Generated from specs/intrinsics/expm1Quotient.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnAddExpm1 } from "./addExpm1.ts";
import { fnQuotientLost } from "./quotientLost.ts";

/** e^(a/b) − 1, as accurate as if the quotient were not rounded. */
export const fnExpm1Quotient: WgslFunction = {
  name: "act_fn_expm1_quotient",
  code: `fn act_fn_expm1_quotient(a: f32, b: f32) -> f32 {
  let quotient = a / b;
  if (abs(quotient) < 1e-8) { return quotient; }
  return act_fn_add_expm1(0.0, quotient, act_fn_quotient_lost(a, b, quotient));
}`,
  parameters: [],
  dependencies: [fnAddExpm1, fnQuotientLost],
  switches: {},
};
