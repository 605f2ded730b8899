// Generated from specs/intrinsics/expDifference.ts by @subgrad/generator. Do not edit.
import { differenceLost } from "./differenceLost.ts";
import { expSum } from "./expSum.ts";

/** e^(a − b) where b is the greater one, as accurate as if the difference were not rounded; 1 elsewhere. */
export function expDifference(a: number, b: number): number {
  return a > b ? 1 : expSum(a - b, differenceLost(a, b, a - b));
}
