// Generated from specs/intrinsics/expScaledDifference.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpSum } from "./expSum.ts";
import { fnStandardizedLost } from "./standardizedLost.ts";

/** e^((a − b)/c), as accurate as if neither difference nor quotient were rounded. */
export const fnExpScaledDifference: WgslFunction = {
  name: "act_fn_exp_scaled_difference",
  code: `fn act_fn_exp_scaled_difference(a: f32, b: f32, c: f32) -> f32 {
  return act_fn_exp_sum((a - b) / c, act_fn_standardized_lost(a, b, c, (a - b) / c));
}`,
  parameters: [],
  dependencies: [fnExpSum, fnStandardizedLost],
  switches: {},
};
