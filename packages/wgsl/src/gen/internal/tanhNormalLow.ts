// Generated from specs/intrinsics/tanhNormalLow.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/**
 * What tanhNormalHigh(x) lacks.
 *
 * In exact arithmetic nothing is left over: the definition of tanhNormalHigh is the whole argument.
 */
export const fnTanhNormalLow: WgslFunction = {
  name: "act_fn_tanh_normal_low",
  code: `fn act_fn_tanh_normal_low(x: f32) -> f32 {
  let z = x * x;
  let xHigh = bitcast<f32>(bitcast<u32>(x) & 0xfffff000u);
  let xLow = x - xHigh;
  let zHigh = bitcast<f32>(bitcast<u32>(z) & 0xfffff000u);
  let zLow = xHigh * xHigh - zHigh + xLow * (x + xHigh);
  let factorHigh = bitcast<f32>(bitcast<u32>(1.5957031 + 0.0713501 * z) & 0xfffff000u);
  let rest = 0.0000659966 + (0.0000047186163 * z + 0.0713501 * zLow);
  let factorLow = 1.5957031 - factorHigh + 0.0713501 * zHigh + rest;
  return xLow * factorHigh + x * factorLow;
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
