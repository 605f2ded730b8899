// Generated from specs/intrinsics/divisionRemainder.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** dividend − quotient · divisor, of which nothing is lost where the quotient is nearly right. */
export const fnDivisionRemainder: WgslFunction = {
  name: "act_fn_division_remainder",
  code: `fn act_fn_division_remainder(dividend: f32, quotient: f32, divisor: f32) -> f32 {
  let quotientHigh = bitcast<f32>(bitcast<u32>(quotient) & 0xfffff000u);
  let divisorHigh = bitcast<f32>(bitcast<u32>(divisor) & 0xfffff000u);
  let first = dividend - quotientHigh * divisorHigh - quotientHigh * (divisor - divisorHigh);
  return first - (quotient - quotientHigh) * divisor;
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
