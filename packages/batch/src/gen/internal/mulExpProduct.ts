// Generated from specs/intrinsics/mulExpProduct.ts by @subgrad/generator. Do not edit.
import { mulExpSum } from "./mulExpSum.ts";
import { productLost } from "./productLost.ts";

/** a·e^(b·c), as accurate as if the product were not rounded, right also where e^(b·c) itself would underflow. */
export function mulExpProduct(a: number, b: number, c: number): number {
  return mulExpSum(a, b * c, productLost(b, c, b * c));
}
