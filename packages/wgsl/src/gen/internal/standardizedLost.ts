// Generated from specs/intrinsics/standardizedLost.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnDifferenceLost } from "./differenceLost.ts";
import { fnQuotientLost } from "./quotientLost.ts";

/** (x − mean) / deviation − quotient, what rounding difference and quotient has lost. */
export const fnStandardizedLost: WgslFunction = {
  name: "act_fn_standardized_lost",
  code: `fn act_fn_standardized_lost(x: f32, mean: f32, deviation: f32, quotient: f32) -> f32 {
  let whole = round(select(select(quotient, -100.0, -100.0 > quotient), 100.0, quotient > 100.0));
  let difference = bitcast<f32>(bitcast<u32>(x - mean) | (bitcast<u32>(whole) & 1u));
  return act_fn_quotient_lost(difference, deviation, quotient) + act_fn_difference_lost(x, mean, difference) / deviation;
}`,
  parameters: [],
  dependencies: [fnDifferenceLost, fnQuotientLost],
  switches: {},
};
