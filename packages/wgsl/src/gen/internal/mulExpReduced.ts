// Generated from specs/intrinsics/mulExpReduced.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpTail } from "./expTail.ts";

/** b·eʳ for r = high − low, |r| ≤ ½ ln 2, where low is what reduction left over. */
export const fnMulExpReduced: WgslFunction = {
  name: "act_fn_mul_exp_reduced",
  code: `fn act_fn_mul_exp_reduced(b: f32, high: f32, low: f32) -> f32 {
  let r = high - low;
  return fma(b, r + act_fn_exp_tail(r), b);
}`,
  parameters: [],
  dependencies: [fnExpTail],
  switches: {},
};
