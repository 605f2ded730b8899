// Generated from specs/intrinsics/mulSigmoidProduct.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulSigmoidSum } from "./mulSigmoidSum.ts";
import { fnProductLost } from "./productLost.ts";

/** a·σ(b·c), as accurate as if the product were not rounded, right also where σ(b·c) itself would underflow. */
export const fnMulSigmoidProduct: WgslFunction = {
  name: "act_fn_mul_sigmoid_product",
  code: `fn act_fn_mul_sigmoid_product(a: f32, b: f32, c: f32) -> f32 {
  return act_fn_mul_sigmoid_sum(a, 1.0, b * c, act_fn_product_lost(b, c, b * c));
}`,
  parameters: [],
  dependencies: [fnMulSigmoidSum, fnProductLost],
  switches: {},
};
