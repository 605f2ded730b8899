// Generated from specs/intrinsics/sigmoidSlope.ts by @subgrad/generator. Do not edit.
import { wideExp } from "./wideExp.ts";

/** σ(x)·σ(−x), the derivative of the sigmoid, in binary64 for a result that is rounded to binary32. */
export function wideSigmoidSlope(x: number): number {
  const t = wideExp(-Math.abs(x));
  return t / ((1 + t) * (1 + t));
}
