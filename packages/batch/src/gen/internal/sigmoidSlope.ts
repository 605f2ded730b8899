// Generated from specs/intrinsics/sigmoidSlope.ts by @subgrad/generator. Do not edit.
import { expOfNegative } from "./expOfNegative.ts";

/** σ(x)·σ(−x), the derivative of the sigmoid. */
export function sigmoidSlope(x: number): number {
  const t = expOfNegative(-Math.abs(x));
  return t / ((1 + t) * (1 + t));
}
