// Generated from specs/intrinsics/expProduct.ts by @subgrad/generator. Do not edit.
import { expSum } from "./expSum.ts";
import { productLost } from "./productLost.ts";

/** e^(a·b), as accurate as if the product were not rounded. */
export function expProduct(a: number, b: number): number {
  return expSum(a * b, productLost(a, b, a * b));
}
