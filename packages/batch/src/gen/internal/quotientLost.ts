// Generated from specs/intrinsics/quotientLost.ts by @subgrad/generator. Do not edit.
import { divisionRemainder } from "./divisionRemainder.ts";

/** a / b − quotient, what rounding the quotient has lost. */
export function quotientLost(a: number, b: number, quotient: number): number {
  const lost = divisionRemainder(a, quotient, b) / b;
  return Math.abs(b) < 1e30 && Math.abs(quotient) < 1e30 ? lost : 0;
}
