// Generated from specs/intrinsics/normalCdfOf.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulNormalCdfSum } from "./mulNormalCdfSum.ts";
import { fnStandardizedLost } from "./standardizedLost.ts";

/** Φ((x − mean) / deviation), the distribution function of a normal distribution. */
export const fnNormalCdfOf: WgslFunction = {
  name: "act_fn_normal_cdf_of",
  code: `fn act_fn_normal_cdf_of(mean: f32, deviation: f32, x: f32) -> f32 {
  let quotient = (x - mean) / deviation;
  return act_fn_mul_normal_cdf_sum(1.0, 1.0, quotient, act_fn_standardized_lost(x, mean, deviation, quotient));
}`,
  parameters: [],
  dependencies: [fnMulNormalCdfSum, fnStandardizedLost],
  switches: {},
};
