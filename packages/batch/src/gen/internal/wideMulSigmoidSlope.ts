// Generated from specs/intrinsics/mulSigmoidSlope.ts by @subgrad/generator. Do not edit.
import { wideSigmoidSlope } from "./wideSigmoidSlope.ts";

/** a·σ(x)·σ(−x), right also where the slope itself would underflow, in binary64 for a result that is rounded to binary32. */
export function wideMulSigmoidSlope(a: number, x: number): number {
  return Math.abs(x) > 708 ? (a < 0 ? -0 : 0) : a * wideSigmoidSlope(x);
}
