// Generated from specs/intrinsics/standardizedLost.ts by @subgrad/generator. Do not edit.
import { differenceLost } from "./differenceLost.ts";
import { quotientLost } from "./quotientLost.ts";

/** (x − mean) / deviation − quotient, what rounding difference and quotient has lost. */
export function standardizedLost(x: number, mean: number, deviation: number, quotient: number): number {
  const difference = x - mean;
  return quotientLost(difference, deviation, quotient) + differenceLost(x, mean, difference) / deviation;
}
