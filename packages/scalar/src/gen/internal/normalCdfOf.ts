// Generated from specs/intrinsics/normalCdfOf.ts by @subgrad/generator. Do not edit.
import { mulNormalCdfSum } from "./mulNormalCdfSum.ts";
import { standardizedLost } from "./standardizedLost.ts";

/** Φ((x − mean) / deviation), the distribution function of a normal distribution. */
export function normalCdfOf(mean: number, deviation: number, x: number): number {
  const quotient = (x - mean) / deviation;
  return mulNormalCdfSum(1, 1, quotient, standardizedLost(x, mean, deviation, quotient));
}
