// Generated from specs/intrinsics/normalCdfOf.ts by @subgrad/generator. Do not edit.
import { wideNormalCdf } from "./wideNormalCdf.ts";

/** Φ((x − mean) / deviation), the distribution function of a normal distribution, in binary64 for a result that is rounded to binary32. */
export function wideNormalCdfOf(mean: number, deviation: number, x: number): number {
  return wideNormalCdf((x - mean) / deviation);
}
