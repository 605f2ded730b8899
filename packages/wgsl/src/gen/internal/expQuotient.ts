// Generated from specs/intrinsics/expQuotient.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpSum } from "./expSum.ts";
import { fnQuotientLost } from "./quotientLost.ts";

/** e^(a/b), as accurate as if the quotient were not rounded. */
export const fnExpQuotient: WgslFunction = {
  name: "act_fn_exp_quotient",
  code: `fn act_fn_exp_quotient(a: f32, b: f32) -> f32 {
  return act_fn_exp_sum(a / b, act_fn_quotient_lost(a, b, a / b));
}`,
  parameters: [],
  dependencies: [fnExpSum, fnQuotientLost],
  switches: {},
};
