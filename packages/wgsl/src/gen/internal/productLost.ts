// Generated from specs/intrinsics/productLost.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** a·b − product, what rounding the product has lost, to the last bit (f64: but 2⁻¹⁰² of the product). */
export const fnProductLost: WgslFunction = {
  name: "act_fn_product_lost",
  code: `fn act_fn_product_lost(a: f32, b: f32, product: f32) -> f32 {
  let aHigh = bitcast<f32>(bitcast<u32>(a) & 0xfffff000u);
  let bHigh = bitcast<f32>(bitcast<u32>(b) & 0xfffff000u);
  let aLow = a - aHigh;
  let bLow = b - bHigh;
  let lost = aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
  if (abs(a) < 1000000000000000.0 && abs(b) < 1000000000000000.0) { return lost; }
  return 0.0;
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
