// Generated from specs/intrinsics/expMinusExp.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulExpMinusExp } from "./mulExpMinusExp.ts";

/** e^(x − eˣ), the density of the Gumbel distribution of minima. */
export const fnExpMinusExp: WgslFunction = {
  name: "act_fn_exp_minus_exp",
  code: `fn act_fn_exp_minus_exp(x: f32) -> f32 {
  return act_fn_mul_exp_minus_exp(1.0, x);
}`,
  parameters: [],
  dependencies: [fnMulExpMinusExp],
  switches: {},
};
