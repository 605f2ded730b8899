// Generated from specs/intrinsics/mulMulTanhNormalCdf.ts by @subgrad/generator. Do not edit.
import { mulSigmoidSum } from "./mulSigmoidSum.ts";

/** a·b·½(1 + tanh(√(2/π)(x + 0.044715x³))), right also where a·b overflows, for |b| from 1 to the inverse of its root. */
export function mulMulTanhNormalCdf(a: number, b: number, x: number): number {
  const z = x * x;
  const xHigh = Math.fround(x);
  const xLow = x - xHigh;
  const zHigh = Math.fround(z);
  const zLow = xHigh * xHigh - zHigh + xLow * (x + xHigh);
  const factorHigh = Math.fround(1.5957691669464111 + 0.07135481387376785 * z);
  const rest = -4.534068042105272e-8 + (2.398832392488793e-9 * z + 0.07135481387376785 * zLow);
  const factorLow = 1.5957691669464111 - factorHigh + 0.07135481387376785 * zHigh + rest;
  return mulSigmoidSum(a, b, xHigh * factorHigh, xLow * factorHigh + x * factorLow);
}
