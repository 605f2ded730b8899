// Generated from specs/intrinsics/mulExpReduced.ts by @subgrad/generator. Do not edit.
import { expTail } from "./expTail.ts";

/** b·eʳ for r = high − low, |r| ≤ ½ ln 2, where low is what reduction left over. */
export function mulExpReduced(b: number, high: number, low: number): number {
  const linear = b * high;
  const leading = b + linear;
  const rest = b - leading + linear + b * (expTail(high - low) - low);
  return leading + rest;
}
