// Generated from specs/intrinsics/mulSigmoidProduct.ts by @subgrad/generator. Do not edit.
import { mulSigmoidSum } from "./mulSigmoidSum.ts";
import { productLost } from "./productLost.ts";

/** a·σ(b·c), as accurate as if the product were not rounded, right also where σ(b·c) itself would underflow. */
export function mulSigmoidProduct(a: number, b: number, c: number): number {
  return mulSigmoidSum(a, 1, b * c, productLost(b, c, b * c));
}
