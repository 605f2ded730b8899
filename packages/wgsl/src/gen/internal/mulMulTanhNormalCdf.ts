// Generated from specs/intrinsics/mulMulTanhNormalCdf.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnMulSigmoidSum } from "./mulSigmoidSum.ts";

/** a·b·½(1 + tanh(√(2/π)(x + 0.044715x³))), right also where a·b overflows, for |b| from 1 to the inverse of its root. */
export const fnMulMulTanhNormalCdf: WgslFunction = {
  name: "act_fn_mul_mul_tanh_normal_cdf",
  code: `fn act_fn_mul_mul_tanh_normal_cdf(a: f32, b: f32, x: f32) -> f32 {
  let z = x * x;
  let xHigh = bitcast<f32>(bitcast<u32>(x) & 0xfffff000u);
  let xLow = x - xHigh;
  let zHigh = bitcast<f32>(bitcast<u32>(z) & 0xfffff000u);
  let zLow = xHigh * xHigh - zHigh + xLow * (x + xHigh);
  let factorHigh = bitcast<f32>(bitcast<u32>(1.5957031 + 0.0713501 * z) & 0xfffff000u);
  let rest = 0.0000659966 + (0.0000047186163 * z + 0.0713501 * zLow);
  let factorLow = 1.5957031 - factorHigh + 0.0713501 * zHigh + rest;
  return act_fn_mul_sigmoid_sum(a, b, xHigh * factorHigh, xLow * factorHigh + x * factorLow);
}`,
  parameters: [],
  dependencies: [fnMulSigmoidSum],
  switches: {},
};
