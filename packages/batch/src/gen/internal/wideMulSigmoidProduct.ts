// Generated from specs/intrinsics/mulSigmoidProduct.ts by @subgrad/generator. Do not edit.
import { wideMulSigmoid } from "./wideMulSigmoid.ts";

/** a·σ(b·c), as accurate as if the product were not rounded, right also where σ(b·c) itself would underflow, in binary64 for a result that is rounded to binary32. */
export function wideMulSigmoidProduct(a: number, b: number, c: number): number {
  return wideMulSigmoid(a, b * c);
}
