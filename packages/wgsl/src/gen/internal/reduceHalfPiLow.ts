// Generated from specs/intrinsics/reduceHalfPiLow.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/**
 * What reduceHalfPiHigh(x, n) has lost by rounding, and n times the last part of π/2.
 *
 * In exact arithmetic nothing is lost: the definition of reduceHalfPiHigh is the whole difference.
 */
export const fnReduceHalfPiLow: WgslFunction = {
  name: "act_fn_reduce_half_pi_low",
  code: `fn act_fn_reduce_half_pi_low(x: f32, n: f32) -> f32 {
  let first = bitcast<f32>(bitcast<u32>(fma(n, -1.5703125, x)) | (bitcast<u32>(n) & 1u));
  let second = bitcast<f32>(bitcast<u32>(fma(n, -0.0004837513, first)) | (bitcast<u32>(n) & 1u));
  let third = bitcast<f32>(bitcast<u32>(fma(n, -7.5495336e-8, second)) | (bitcast<u32>(n) & 1u));
  let fourth = bitcast<f32>(bitcast<u32>(fma(n, -2.563283e-12, third)) | (bitcast<u32>(n) & 1u));
  let lost = second - third - n * 7.5495336e-8 + (third - fourth - n * 2.563283e-12);
  return lost - n * 6.123234e-17;
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
