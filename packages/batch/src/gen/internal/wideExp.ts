// Generated from specs/intrinsics/exp.ts by @subgrad/generator. Do not edit.
import { powerOfTwo } from "./powerOfTwo.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";
import { wideExpm1Reduced } from "./wideExpm1Reduced.ts";

/** eˣ, in binary64 for a result that is rounded to binary32. */
export function wideExp(x: number): number {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
}
