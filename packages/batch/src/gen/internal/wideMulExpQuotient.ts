// Generated from specs/intrinsics/mulExpQuotient.ts by @subgrad/generator. Do not edit.
import { wideMulExp } from "./wideMulExp.ts";

/** a·e^(b/c), as accurate as if the quotient were not rounded, right also where e^(b/c) itself would underflow, in binary64 for a result that is rounded to binary32. */
export function wideMulExpQuotient(a: number, b: number, c: number): number {
  return wideMulExp(a, b / c);
}
