// Generated from specs/intrinsics/mulSigmoid.ts by @subgrad/generator. Do not edit.
import { mulSigmoidSum } from "./mulSigmoidSum.ts";

/** a·σ(x), right also where σ(x) itself would underflow. */
export function mulSigmoid(a: number, x: number): number {
  return mulSigmoidSum(a, 1, x, 0);
}
