// Generated from specs/intrinsics/mulExpQuotient.ts by @subgrad/generator. Do not edit.
import { mulExpSum } from "./mulExpSum.ts";
import { quotientLost } from "./quotientLost.ts";

/** a·e^(b/c), as accurate as if the quotient were not rounded, right also where e^(b/c) itself would underflow. */
export function mulExpQuotient(a: number, b: number, c: number): number {
  return mulExpSum(a, b / c, quotientLost(b, c, b / c));
}
