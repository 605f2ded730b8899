// Generated from specs/intrinsics/sin.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnReduceHalfPiHigh } from "./reduceHalfPiHigh.ts";
import { fnReduceHalfPiLow } from "./reduceHalfPiLow.ts";
import { fnSinFar } from "./sinFar.ts";
import { fnSinQuadrant } from "./sinQuadrant.ts";

/**
 * sin x.
 *
 * Largest errors found, in ULP: f64 0.76; f32 1.01, with fused sums 1.01.
 * At the arguments nearest to multiples of π/2, of every exponent, errors are f64 0.67, f32 0.50.
 */
export const fnSin: WgslFunction = {
  name: "act_fn_sin",
  code: `fn act_fn_sin(x: f32) -> f32 {
  if (abs(x) > 10000.0) { return act_fn_sin_far(x, 0.0); }
  if (abs(x) < 0.0001) { return x; }
  let n = round(x * 0.63661975);
  return act_fn_sin_quadrant(act_fn_reduce_half_pi_high(x, n), act_fn_reduce_half_pi_low(x, n), n);
}`,
  parameters: [],
  dependencies: [fnReduceHalfPiHigh, fnReduceHalfPiLow, fnSinFar, fnSinQuadrant],
  switches: {},
};
