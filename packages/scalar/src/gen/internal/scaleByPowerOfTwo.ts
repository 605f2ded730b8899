// Generated from specs/intrinsics/scaleByPowerOfTwo.ts by @subgrad/generator. Do not edit.
import { powerOfTwo } from "./powerOfTwo.ts";

/** m · 2ⁿ for an integral n, also where 2ⁿ itself is subnormal or overflows. */
export function scaleByPowerOfTwo(m: number, n: number): number {
  const half = (n | 0) >> 1;
  const scale = powerOfTwo(half);
  return m * scale * (scale + scale * (n - 2 * half));
}
