// Generated from specs/intrinsics/expScaledDifference.ts by @subgrad/generator. Do not edit.
import { expSum } from "./expSum.ts";
import { standardizedLost } from "./standardizedLost.ts";

/** e^((a − b)/|c|) for a ≤ b, as accurate as if neither difference nor quotient were rounded. */
export function expScaledDifference(a: number, b: number, c: number): number {
  return expSum((a - b) / Math.abs(c), standardizedLost(a, b, Math.abs(c), (a - b) / Math.abs(c)));
}
