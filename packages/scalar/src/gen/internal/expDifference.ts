// Generated from specs/intrinsics/expDifference.ts by @subgrad/generator. Do not edit.
import { differenceLost } from "./differenceLost.ts";
import { expSum } from "./expSum.ts";

/** e^(a − b), as accurate as if the difference were not rounded. */
export function expDifference(a: number, b: number): number {
  return expSum(a - b, differenceLost(a, b, a - b));
}
