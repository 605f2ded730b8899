// Generated from specs/intrinsics/quotientLost.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnDivisionRemainder } from "./divisionRemainder.ts";

/** a / b − quotient, what rounding the quotient has lost. */
export const fnQuotientLost: WgslFunction = {
  name: "act_fn_quotient_lost",
  code: `fn act_fn_quotient_lost(a: f32, b: f32, quotient: f32) -> f32 {
  let lost = act_fn_division_remainder(a, quotient, b) / b;
  if (abs(b) < 1000000000000000.0 && abs(quotient) < 1000000000000000.0) { return lost; }
  return 0.0;
}`,
  parameters: [],
  dependencies: [fnDivisionRemainder],
  switches: {},
};
