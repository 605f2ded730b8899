// Generated from specs/intrinsics/mulTanhNormalCdf.ts by @subgrad/generator. Do not edit.
import { mulMulTanhNormalCdf } from "./mulMulTanhNormalCdf.ts";

/** a·½(1 + tanh(√(2/π)(x + 0.044715x³))), a times the tanh approximation of Φ(x). */
export function mulTanhNormalCdf(a: number, x: number): number {
  return mulMulTanhNormalCdf(a, 1, x);
}
