// Generated from specs/intrinsics/log1pExp.ts by @subgrad/generator. Do not edit.
import { wideExp } from "./wideExp.ts";
import { wideLog1pUnit } from "./wideLog1pUnit.ts";

/** ln(1 + eˣ), in binary64 for a result that is rounded to binary32. */
export function wideLog1pExp(x: number): number {
  const clamped = x < -708 ? -708 : x;
  return 0.5 * (clamped + Math.abs(clamped)) + wideLog1pUnit(wideExp(-Math.abs(clamped)));
}
