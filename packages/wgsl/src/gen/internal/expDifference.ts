// Generated from specs/intrinsics/expDifference.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnDifferenceLost } from "./differenceLost.ts";
import { fnExpSum } from "./expSum.ts";

/** e^(a − b), as accurate as if the difference were not rounded. */
export const fnExpDifference: WgslFunction = {
  name: "act_fn_exp_difference",
  code: `fn act_fn_exp_difference(a: f32, b: f32) -> f32 {
  return act_fn_exp_sum(a - b, act_fn_difference_lost(a, b, a - b));
}`,
  parameters: [],
  dependencies: [fnDifferenceLost, fnExpSum],
  switches: {},
};
