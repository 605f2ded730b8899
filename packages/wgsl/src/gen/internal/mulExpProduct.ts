// Generated from specs/intrinsics/mulExpProduct.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulExpSum } from "./mulExpSum.ts";
import { fnProductLost } from "./productLost.ts";

/** a·e^(b·c), as accurate as if the product were not rounded, right also where e^(b·c) itself would underflow. */
export const fnMulExpProduct: WgslFunction = {
  name: "act_fn_mul_exp_product",
  code: `fn act_fn_mul_exp_product(a: f32, b: f32, c: f32) -> f32 {
  return act_fn_mul_exp_sum(a, b * c, act_fn_product_lost(b, c, b * c));
}`,
  parameters: [],
  dependencies: [fnMulExpSum, fnProductLost],
  switches: {},
};
