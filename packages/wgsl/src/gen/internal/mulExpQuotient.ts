// Generated from specs/intrinsics/mulExpQuotient.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulExpSum } from "./mulExpSum.ts";
import { fnQuotientLost } from "./quotientLost.ts";

/** a·e^(b/c), as accurate as if the quotient were not rounded, right also where e^(b/c) itself would underflow. */
export const fnMulExpQuotient: WgslFunction = {
  name: "act_fn_mul_exp_quotient",
  code: `fn act_fn_mul_exp_quotient(a: f32, b: f32, c: f32) -> f32 {
  return act_fn_mul_exp_sum(a, b / c, act_fn_quotient_lost(b, c, b / c));
}`,
  parameters: [],
  dependencies: [fnMulExpSum, fnQuotientLost],
  switches: {},
};
