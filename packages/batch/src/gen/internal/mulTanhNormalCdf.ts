// Generated from specs/intrinsics/mulTanhNormalCdf.ts by @subgrad/generator. Do not edit.
import { mulSigmoidSum } from "./mulSigmoidSum.ts";

/** a·½(1 + tanh(√(2/π)(x + 0.044715x³))), a times the tanh approximation of Φ(x). */
export function mulTanhNormalCdf(a: number, x: number): number {
  const z = x * x;
  const xHigh = Math.fround(x);
  const xLow = x - xHigh;
  const zHigh = Math.fround(z);
  const zLow = xHigh * xHigh - zHigh + xLow * (x + xHigh);
  const factorHigh = Math.fround(1.5957691669464111 + 0.07135481387376785 * z);
  const rest = -4.534068042105272e-8 + (2.398832392488793e-9 * z + 0.07135481387376785 * zLow);
  const factorLow = 1.5957691669464111 - factorHigh + 0.07135481387376785 * zHigh + rest;
  return mulSigmoidSum(a, xHigh * factorHigh, xLow * factorHigh + x * factorLow);
}
