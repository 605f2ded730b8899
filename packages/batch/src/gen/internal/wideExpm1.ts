// Generated from specs/intrinsics/expm1.ts by @subgrad/generator. Do not edit.
import { powerOfTwo } from "./powerOfTwo.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";
import { wideExpm1Reduced } from "./wideExpm1Reduced.ts";

/** eˣ − 1, in binary64 for a result that is rounded to binary32. */
export function wideExpm1(x: number): number {
  const above = x < -60 ? -60 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  const scale = powerOfTwo(n | 0);
  return scale * wideExpm1Reduced(r) - (1 - scale);
}
