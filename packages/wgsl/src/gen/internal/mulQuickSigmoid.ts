// Generated from specs/intrinsics/mulQuickSigmoid.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulSigmoidSum } from "./mulSigmoidSum.ts";
import { fnProductLost } from "./productLost.ts";

/** a·σ(1.702·x), as accurate as if the product were not rounded, right also where σ itself would underflow. */
export const fnMulQuickSigmoid: WgslFunction = {
  name: "act_fn_mul_quick_sigmoid",
  code: `fn act_fn_mul_quick_sigmoid(a: f32, x: f32) -> f32 {
  return act_fn_mul_sigmoid_sum(a, 1.0, 1.7019999 * x, act_fn_product_lost(1.7019999, x, 1.7019999 * x) + 9.727478e-8 * x);
}`,
  parameters: [],
  dependencies: [fnMulSigmoidSum, fnProductLost],
  switches: {},
};
