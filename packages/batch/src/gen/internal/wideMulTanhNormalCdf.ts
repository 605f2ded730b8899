// Generated from specs/intrinsics/mulTanhNormalCdf.ts by @subgrad/generator. Do not edit.
import { wideMulSigmoid } from "./wideMulSigmoid.ts";

/** a·½(1 + tanh(√(2/π)(x + 0.044715x³))), a times the tanh approximation of Φ(x), in binary64 for a result that is rounded to binary32. */
export function wideMulTanhNormalCdf(a: number, x: number): number {
  return wideMulSigmoid(a, x * (1.5957691216057308 + 0.07135481627260025 * (x * x)));
}
