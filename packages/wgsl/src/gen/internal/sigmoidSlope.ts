// Generated from specs/intrinsics/sigmoidSlope.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpOfNegative } from "./expOfNegative.ts";
import { fnReciprocal } from "./reciprocal.ts";

/** σ(x)·σ(−x), the derivative of the sigmoid. */
export const fnSigmoidSlope: WgslFunction = {
  name: "act_fn_sigmoid_slope",
  code: `fn act_fn_sigmoid_slope(x: f32) -> f32 {
  let t = act_fn_exp_of_negative(-abs(x));
  return t * act_fn_reciprocal((1.0 + t) * (1.0 + t));
}`,
  parameters: [],
  dependencies: [fnExpOfNegative, fnReciprocal],
  switches: {},
};
