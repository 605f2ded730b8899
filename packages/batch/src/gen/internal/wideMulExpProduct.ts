// Generated from specs/intrinsics/mulExpProduct.ts by @subgrad/generator. Do not edit.
import { wideMulExp } from "./wideMulExp.ts";

/** a·e^(b·c), as accurate as if the product were not rounded, right also where e^(b·c) itself would underflow, in binary64 for a result that is rounded to binary32. */
export function wideMulExpProduct(a: number, b: number, c: number): number {
  return wideMulExp(a, b * c);
}
