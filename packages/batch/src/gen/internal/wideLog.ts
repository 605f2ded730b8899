// Generated from specs/intrinsics/log.ts by @subgrad/generator. Do not edit.
import { exponentOf } from "./exponentOf.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { wideLog1pUnit } from "./wideLog1pUnit.ts";

/** ln x, in binary64 for a result that is rounded to binary32. */
export function wideLog(x: number): number {
  if (x <= 0) {
    return x < 0 ? (x - x) / (x - x) : -1 / (x * x);
  }

  if (x > 1.7976931348623157e308) {
    return x;
  }

  const k = exponentOf(Math.SQRT2 * x);
  return wideLog1pUnit(x * powerOfTwo(-k) - 1) + k * Math.LN2;
}
