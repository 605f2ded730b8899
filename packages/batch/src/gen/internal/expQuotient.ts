// Generated from specs/intrinsics/expQuotient.ts by @subgrad/generator. Do not edit.
import { expSum } from "./expSum.ts";
import { quotientLost } from "./quotientLost.ts";

/** e^(a/b), as accurate as if the quotient were not rounded. */
export function expQuotient(a: number, b: number): number {
  return expSum(a / b, quotientLost(a, b, a / b));
}
