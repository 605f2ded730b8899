// Generated from specs/intrinsics/expScaledDifference.ts by @subgrad/generator. Do not edit.
import { expSum } from "./expSum.ts";
import { standardizedLost } from "./standardizedLost.ts";

/** e^((a − b)/|c|) where b is greater than a, as accurate as if neither difference nor quotient were rounded; 1 elsewhere. */
export function expScaledDifference(a: number, b: number, c: number): number {
  return a > b
    ? 1
    : expSum((a - b) / Math.abs(c), standardizedLost(a, b, Math.abs(c), (a - b) / Math.abs(c)));
}
