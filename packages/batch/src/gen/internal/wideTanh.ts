// Generated from specs/intrinsics/tanh.ts by @subgrad/generator. Do not edit.
import { wideExpm1 } from "./wideExpm1.ts";

/** tanh x, in binary64 for a result that is rounded to binary32. */
export function wideTanh(x: number): number {
  const e = wideExpm1(2 * x);
  return e / (e + 2);
}
