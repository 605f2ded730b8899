// Generated from specs/intrinsics/sigmoid.ts by @subgrad/generator. Do not edit.
import { wideExp } from "./wideExp.ts";

/** 1 / (1 + e⁻ˣ), in binary64 for a result that is rounded to binary32. */
export function wideSigmoid(x: number): number {
  return 1 / (1 + wideExp(-x));
}
