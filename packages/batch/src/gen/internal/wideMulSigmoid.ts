// Generated from specs/intrinsics/mulSigmoid.ts by @subgrad/generator. Do not edit.
import { wideExp } from "./wideExp.ts";

/** a·σ(x), right also where σ(x) itself would underflow, in binary64 for a result that is rounded to binary32. */
export function wideMulSigmoid(a: number, x: number): number {
  return x < -708 ? (a < 0 ? -0 : 0) : a / (1 + wideExp(-x));
}
