// Generated from specs/intrinsics/reduceHalfPiHigh.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/**
 * Leading part of x − n·π/2 for n = round(x / (π/2)).
 *
 * reduceHalfPiHigh(x, n) + reduceHalfPiLow(x, n) is x − n·π/2.
 */
export const fnReduceHalfPiHigh: WgslFunction = {
  name: "act_fn_reduce_half_pi_high",
  code: `fn act_fn_reduce_half_pi_high(x: f32, n: f32) -> f32 {
  let first = bitcast<f32>(bitcast<u32>(fma(n, -1.5703125, x)) | (bitcast<u32>(n) & 1u));
  let second = bitcast<f32>(bitcast<u32>(fma(n, -0.0004837513, first)) | (bitcast<u32>(n) & 1u));
  let third = bitcast<f32>(bitcast<u32>(fma(n, -7.5495336e-8, second)) | (bitcast<u32>(n) & 1u));
  return bitcast<f32>(bitcast<u32>(fma(n, -2.563283e-12, third)) | (bitcast<u32>(n) & 1u));
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
