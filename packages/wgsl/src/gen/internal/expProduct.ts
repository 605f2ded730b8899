// Generated from specs/intrinsics/expProduct.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpReduced } from "./expReduced.ts";
import { fnProductLost } from "./productLost.ts";
import { fnReduceLn2High } from "./reduceLn2High.ts";
import { fnReduceLn2Low } from "./reduceLn2Low.ts";
import { fnScaleByPowerOfTwo } from "./scaleByPowerOfTwo.ts";

/** e^(a·b), as accurate as if the product were not rounded. */
export const fnExpProduct: WgslFunction = {
  name: "act_fn_exp_product",
  code: `fn act_fn_exp_product(a: f32, b: f32) -> f32 {
  let product = a * b;
  let atLeast = select(product, -104.0, product < -104.0);
  let clamped = select(atLeast, 89.0, atLeast > 89.0);
  let n = round(clamped * 1.442695);
  let lost = select(0.0, act_fn_product_lost(a, b, product), clamped == product);
  return act_fn_scale_by_power_of_two(act_fn_exp_reduced(act_fn_reduce_ln2_high(clamped, n), act_fn_reduce_ln2_low(n) - lost), n);
}`,
  parameters: [],
  dependencies: [fnExpReduced, fnProductLost, fnReduceLn2High, fnReduceLn2Low, fnScaleByPowerOfTwo],
  switches: {},
};
