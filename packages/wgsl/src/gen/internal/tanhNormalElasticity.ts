// Generated from specs/intrinsics/tanhNormalElasticity.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnDivisionRemainder } from "./divisionRemainder.ts";
import { fnMulExpSum } from "./mulExpSum.ts";
import { fnMulSigmoidSum } from "./mulSigmoidSum.ts";
import { fnReciprocal } from "./reciprocal.ts";
import { fnTanhNormalHigh } from "./tanhNormalHigh.ts";
import { fnTanhNormalLow } from "./tanhNormalLow.ts";

/** x·T′(x) / T(x) of the tanh approximation of Φ, T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³))). */
export const fnTanhNormalElasticity: WgslFunction = {
  name: "act_fn_tanh_normal_elasticity",
  code: `fn act_fn_tanh_normal_elasticity(x: f32) -> f32 {
  let above = select(x, -40.0, x < -40.0);
  let c = select(above, 40.0, above > 40.0);
  let z = c * c;
  let high = act_fn_tanh_normal_high(c);
  let low = act_fn_tanh_normal_low(c);
  let further = low + 2.0 * 0.071354814 * c * z;
  let steepness = high + further;
  let steepnessLow = high - steepness + further;
  let t = act_fn_mul_exp_sum(1.0, select(0.0, high, c < 0.0), select(0.0, low, c < 0.0));
  let sum = 1.0 + t;
  let inverse = act_fn_reciprocal(sum);
  let quotient = steepness * inverse;
  let lost = steepnessLow - quotient * (t - (sum - 1.0));
  let left = quotient + (act_fn_division_remainder(steepness, quotient, sum) + lost) * inverse;
  let right = select(act_fn_mul_sigmoid_sum(steepness, 1.0, -high, -low), 0.0, x > 40.0);
  if (x < -40.0) { return x * (1.5957692 + 0.21406445 * x * x); }
  return select(right, left, x < 0.0);
}`,
  parameters: [],
  dependencies: [
    fnDivisionRemainder,
    fnMulExpSum,
    fnMulSigmoidSum,
    fnReciprocal,
    fnTanhNormalHigh,
    fnTanhNormalLow,
  ],
  switches: {},
};
