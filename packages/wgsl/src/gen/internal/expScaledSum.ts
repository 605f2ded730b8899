// Generated from specs/intrinsics/expScaledSum.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnDifferenceLost } from "./differenceLost.ts";
import { fnExpSum } from "./expSum.ts";
import { fnStandardizedLost } from "./standardizedLost.ts";

/** e^((a + b − c)/d), as accurate as if neither sum nor difference nor quotient were rounded. */
export const fnExpScaledSum: WgslFunction = {
  name: "act_fn_exp_scaled_sum",
  code: `fn act_fn_exp_scaled_sum(a: f32, b: f32, c: f32, d: f32) -> f32 {
  let near = a + b;
  let sum = bitcast<f32>(bitcast<u32>(near) | (bitcast<u32>(round(select(select(near, -100.0, -100.0 > near), 100.0, near > 100.0))) & 1u));
  let quotient = (sum - c) / d;
  return act_fn_exp_sum(quotient, act_fn_standardized_lost(sum, c, d, quotient) + act_fn_difference_lost(a, -b, sum) / d);
}`,
  parameters: [],
  dependencies: [fnDifferenceLost, fnExpSum, fnStandardizedLost],
  switches: {},
};
