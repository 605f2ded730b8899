// Generated from specs/intrinsics/mulSigmoid.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulSigmoidSum } from "./mulSigmoidSum.ts";

/** a·σ(x), right also where σ(x) itself would underflow. */
export const fnMulSigmoid: WgslFunction = {
  name: "act_fn_mul_sigmoid",
  code: `fn act_fn_mul_sigmoid(a: f32, x: f32) -> f32 {
  return act_fn_mul_sigmoid_sum(a, 1.0, x, 0.0);
}`,
  parameters: [],
  dependencies: [fnMulSigmoidSum],
  switches: {},
};
