// Generated from specs/intrinsics/expProduct.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnExpSum } from "./expSum.ts";
import { fnProductLost } from "./productLost.ts";

/** e^(a·b), as accurate as if the product were not rounded. */
export const fnExpProduct: WgslFunction = {
  name: "act_fn_exp_product",
  code: `fn act_fn_exp_product(a: f32, b: f32) -> f32 {
  return act_fn_exp_sum(a * b, act_fn_product_lost(a, b, a * b));
}`,
  parameters: [],
  dependencies: [fnExpSum, fnProductLost],
  switches: {},
};
