// Generated from specs/intrinsics/mulMulTanhNormalCdf.ts by @subgrad/generator. Do not edit.
import { mulSigmoidSum } from "./mulSigmoidSum.ts";
import { tanhNormalHigh } from "./tanhNormalHigh.ts";
import { tanhNormalLow } from "./tanhNormalLow.ts";

/** a·b·½(1 + tanh(√(2/π)(x + 0.044715x³))), right also where a·b overflows, for |b| from 1 to the inverse of its root. */
export function mulMulTanhNormalCdf(a: number, b: number, x: number): number {
  return mulSigmoidSum(a, b, tanhNormalHigh(x), tanhNormalLow(x));
}
