// Generated from specs/intrinsics/mulAdd.ts by @subgrad/generator. Do not edit.
import { productLost } from "./productLost.ts";

/** a·b + c, also where the sum cancels. */
export function mulAdd(a: number, b: number, c: number): number {
  return a * b + c + productLost(a, b, a * b);
}
