// Generated from specs/intrinsics/softplusTail.ts by @subgrad/generator. Do not edit.
import { wideExp } from "./wideExp.ts";
import { wideLog1pUnit } from "./wideLog1pUnit.ts";

/** ln(1 + e^−|b·x|) / b, right also where the exponential itself would underflow, in binary64 for a result that is rounded to binary32. */
export function wideSoftplusTail(b: number, x: number): number {
  return wideLog1pUnit(wideExp(-Math.abs(b * x))) / b;
}
