// Generated from specs/intrinsics/standardizedLost.ts by @subgrad/generator. Do not edit.
import { quotientLost } from "./quotientLost.ts";

/** (x − mean) / deviation − quotient, what rounding difference and quotient has lost. */
export function standardizedLost(x: number, mean: number, deviation: number, quotient: number): number {
  const difference = x - mean;
  const shadow = difference - x;
  const lost = x - (difference - shadow) - (mean + shadow);
  return quotientLost(difference, deviation, quotient) + lost / deviation;
}
