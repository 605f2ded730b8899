// Generated from specs/intrinsics/mulExpProduct.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulExpReduced } from "./mulExpReduced.ts";
import { fnProductLost } from "./productLost.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";

/** a·e^(b·c), as accurate as if the product were not rounded, right also where e^(b·c) itself would underflow. */
export const fnMulExpProduct: WgslFunction = {
  name: "act_fn_mul_exp_product",
  code: `fn act_fn_mul_exp_product(a: f32, b: f32, c: f32) -> f32 {
  let x = b * c;
  let atLeast = select(x, -174.0, x < -174.0);
  let clamped = select(atLeast, 174.0, atLeast > 174.0);
  let n = round(clamped * 1.442695);
  let half = i32(n) >> 1u;
  let scale = bitcast<f32>(u32(half + 127) << 23u);
  let first = select(a, a * scale, x < 0.0);
  let lost = select(0.0, act_fn_product_lost(b, c, x), clamped == x);
  let product = act_fn_mul_exp_reduced(first, act_fn_reduce_ln2_high(clamped, n), act_fn_reduce_ln2_low(n) - lost);
  let scaled = product * (scale + scale * (n - 2.0 * f32(half))) * select(scale, 1.0, x < 0.0);
  if (x < -174.0) { return select(0.0, -0.0, a < 0.0); }
  return scaled;
}`,
  parameters: [],
  dependencies: [fnMulExpReduced, fnProductLost, fnReduceLn2High, fnReduceLn2Low],
  switches: {},
};
