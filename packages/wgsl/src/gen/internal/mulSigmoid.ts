// Generated from specs/intrinsics/mulSigmoid.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpReduced } from "./expReduced.ts";
import { fnMulExpReduced } from "./mulExpReduced.ts";
import { fnReciprocal } from "./reciprocal.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";

/** a·σ(x), right also where σ(x) itself would underflow. */
export const fnMulSigmoid: WgslFunction = {
  name: "act_fn_mul_sigmoid",
  code: `fn act_fn_mul_sigmoid(a: f32, x: f32) -> f32 {
  let distance = select(abs(x), 174.0, abs(x) > 174.0);
  let n = round(distance * -1.442695);
  let high = act_fn_reduce_ln2_high(-distance, n);
  let low = act_fn_reduce_ln2_low(n);
  let half = i32(n) >> 1u;
  let scale = bitcast<f32>(u32(half + 127) << 23u);
  let last = scale + scale * (n - 2.0 * f32(half));
  let quotient = a * act_fn_reciprocal(1.0 + act_fn_exp_reduced(high, low) * scale * last);
  let small = select(act_fn_mul_exp_reduced(quotient * scale, high, low) * last, select(0.0, -0.0, a < 0.0), abs(x) > 174.0);
  return select(quotient, small, x < 0.0);
}`,
  parameters: [],
  dependencies: [fnExpReduced, fnMulExpReduced, fnReciprocal, fnReduceLn2High, fnReduceLn2Low],
  switches: {},
};
