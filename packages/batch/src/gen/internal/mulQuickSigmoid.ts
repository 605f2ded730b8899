// Generated from specs/intrinsics/mulQuickSigmoid.ts by @subgrad/generator. Do not edit.
import { mulSigmoidSum } from "./mulSigmoidSum.ts";
import { productLost } from "./productLost.ts";

/** a·σ(1.702·x), as accurate as if the product were not rounded, right also where σ itself would underflow. */
export function mulQuickSigmoid(a: number, x: number): number {
  return mulSigmoidSum(
    a,
    1,
    1.7019999027252197 * x,
    productLost(1.7019999027252197, x, 1.7019999027252197 * x) + 9.727478023080494e-8 * x,
  );
}
