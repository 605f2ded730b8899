// Generated from specs/intrinsics/mulQuickSigmoid.ts by @subgrad/generator. Do not edit.
import { wideMulSigmoid } from "./wideMulSigmoid.ts";

/** a·σ(1.702·x), as accurate as if the product were not rounded, right also where σ itself would underflow, in binary64 for a result that is rounded to binary32. */
export function wideMulQuickSigmoid(a: number, x: number): number {
  return wideMulSigmoid(a, 1.702 * x);
}
