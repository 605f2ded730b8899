// Generated from specs/intrinsics/scaleDown.ts by @subgrad/generator. Do not edit.
import { powerOfTwo } from "./powerOfTwo.ts";

/** m · 2ⁿ for an integral n ≤ 0, also where 2ⁿ itself is subnormal. */
export function scaleDown(m: number, n: number): number {
  return m * powerOfTwo((n | 0) + 128) * 2.938735877055719e-39;
}
