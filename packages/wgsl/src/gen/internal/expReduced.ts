// Generated from specs/intrinsics/expReduced.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpTail } from "./expTail.ts";

/** eʳ for r = high − low, |r| ≤ ½ ln 2, where low is what reduction left over. */
export const fnExpReduced: WgslFunction = {
  name: "act_fn_exp_reduced",
  code: `fn act_fn_exp_reduced(high: f32, low: f32) -> f32 {
  let r = high - low;
  return 1.0 + (r + act_fn_exp_tail(r));
}`,
  parameters: [],
  dependencies: [fnExpTail],
  switches: {},
};
