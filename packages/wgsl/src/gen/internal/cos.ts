// Generated from specs/intrinsics/cos.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnReduceHalfPiHigh } from "./reduceHalfPiHigh.ts";
import { fnReduceHalfPiLow } from "./reduceHalfPiLow.ts";
import { fnSinFar } from "./sinFar.ts";
import { fnSinQuadrant } from "./sinQuadrant.ts";

/**
 * cos x.
 *
 * Largest errors found, in ULP: f64 0.75; f32 0.98, with fused sums 0.98.
 * At the arguments nearest to multiples of π/2, of every exponent, errors are f64 0.50, f32 0.50.
 */
export const fnCos: WgslFunction = {
  name: "act_fn_cos",
  code: `fn act_fn_cos(x: f32) -> f32 {
  if (abs(x) > 10000.0) { return act_fn_sin_far(x, 1.0); }
  let n = round(x * 0.63661975);
  return act_fn_sin_quadrant(act_fn_reduce_half_pi_high(x, n), act_fn_reduce_half_pi_low(x, n), n + 1.0);
}`,
  parameters: [],
  dependencies: [fnReduceHalfPiHigh, fnReduceHalfPiLow, fnSinFar, fnSinQuadrant],
  switches: {},
};
