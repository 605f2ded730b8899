// Generated from specs/intrinsics/expScaledSum.ts by @subgrad/generator. Do not edit.
import { differenceLost } from "./differenceLost.ts";
import { expSum } from "./expSum.ts";
import { standardizedLost } from "./standardizedLost.ts";

/** e^((a + b − c)/d), as accurate as if neither sum nor difference nor quotient were rounded. */
export function expScaledSum(a: number, b: number, c: number, d: number): number {
  const sum = a + b;
  const quotient = (sum - c) / d;
  return expSum(quotient, standardizedLost(sum, c, d, quotient) + differenceLost(a, -b, sum) / d);
}
