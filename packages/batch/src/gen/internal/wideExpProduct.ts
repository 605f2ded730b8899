// Generated from specs/intrinsics/expProduct.ts by @subgrad/generator. Do not edit.
import { wideExp } from "./wideExp.ts";

/** e^(a·b), as accurate as if the product were not rounded, in binary64 for a result that is rounded to binary32. */
export function wideExpProduct(a: number, b: number): number {
  return wideExp(a * b);
}
