// Generated from specs/intrinsics/expReduced.ts by @subgrad/generator. Do not edit.
import { expTail } from "./expTail.ts";

/** eʳ for r = high − low, |r| ≤ ½ ln 2, where low is what reduction left over. */
export function expReduced(high: number, low: number): number {
  const leading = 1 + high;
  const rest = high - (leading - 1) + (expTail(high - low) - low);
  return leading + rest;
}
