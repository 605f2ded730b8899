// Generated from specs/intrinsics/mulExp.ts by @subgrad/generator. Do not edit.
import { wideExp } from "./wideExp.ts";

/** a·eˣ, right also where eˣ itself would underflow or overflow, in binary64 for a result that is rounded to binary32. */
export function wideMulExp(a: number, x: number): number {
  return x < -708 ? (a < 0 ? -0 : 0) : a * wideExp(x);
}
