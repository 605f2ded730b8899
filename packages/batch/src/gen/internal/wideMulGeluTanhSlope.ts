// Generated from specs/intrinsics/mulGeluTanhSlope.ts by @subgrad/generator. Do not edit.
import { wideExp } from "./wideExp.ts";

/** a·(T(x) + x·T′(x)) for T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³))): a times the slope of x·T(x), in binary64 for a result that is rounded to binary32. */
export function wideMulGeluTanhSlope(a: number, x: number): number {
  if (Math.abs(x) > 21) {
    return x < 0 ? 0 : a;
  }

  const z = x * x;
  const q = wideExp(x * (-1.5957691216057308 - 0.07135481627260025 * z));
  const inverse = 1 / (1 + q);
  return a * inverse * (1 + x * (1.5957691216057308 + 3 * 0.07135481627260025 * z) * (q * inverse));
}
