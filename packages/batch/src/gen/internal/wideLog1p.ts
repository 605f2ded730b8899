// Generated from specs/intrinsics/log1p.ts by @subgrad/generator. Do not edit.
import { exponentOf } from "./exponentOf.ts";
import { powerOfTwo } from "./powerOfTwo.ts";
import { wideLog1pUnit } from "./wideLog1pUnit.ts";

/** ln(1 + x), in binary64 for a result that is rounded to binary32. */
export function wideLog1p(x: number): number {
  const u = 1 + x;
  if (x <= -1) {
    return x < -1 ? (u - u) / (u - u) : -1 / (u * u);
  }

  if (x > 1.7976931348623157e308) {
    return x;
  }

  const k = exponentOf(Math.SQRT2 * u);
  const scale = powerOfTwo(0 - k);
  return wideLog1pUnit(x * scale - (1 - scale)) - (0 - k) * Math.LN2;
}
