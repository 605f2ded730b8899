// Generated from specs/intrinsics/sinProductQuadrant.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnCos } from "./cos.ts";
import { fnProductLost } from "./productLost.ts";
import { fnReduceHalfPiHigh } from "./reduceHalfPiHigh.ts";
import { fnReduceHalfPiLow } from "./reduceHalfPiLow.ts";
import { fnSin } from "./sin.ts";
import { fnSinFar } from "./sinFar.ts";
import { fnSinQuadrant } from "./sinQuadrant.ts";

/** sin(a·b + n·π/2) for an integral n, as accurate as if the product were not rounded. */
export const fnSinProductQuadrant: WgslFunction = {
  name: "act_fn_sin_product_quadrant",
  code: `fn act_fn_sin_product_quadrant(a: f32, b: f32, n: f32) -> f32 {
  let rounded = a * b;
  let product = select(rounded, 3.4028234663852886e+38, abs(rounded) > 3.4028234663852886e+38 && abs(a) <= 3.4028234663852886e+38 && abs(b) <= 3.4028234663852886e+38);
  let lost = act_fn_product_lost(a, b, product);
  if (abs(product) > 10000.0) { return act_fn_sin_far(product, n) * act_fn_cos(lost) + act_fn_sin_far(product, n + 1.0) * act_fn_sin(lost); }
  let quarters = round(product * 0.63661975);
  let reduced = act_fn_reduce_half_pi_high(product, quarters);
  let high = bitcast<f32>(bitcast<u32>(reduced + lost) | (bitcast<u32>(quarters) & 1u));
  let shadow = bitcast<f32>(bitcast<u32>(high - reduced) | (bitcast<u32>(quarters) & 1u));
  let highLost = reduced - (high - shadow) + (lost - shadow);
  return act_fn_sin_quadrant(high, highLost + act_fn_reduce_half_pi_low(product, quarters), quarters + n);
}`,
  parameters: [],
  dependencies: [fnCos, fnProductLost, fnReduceHalfPiHigh, fnReduceHalfPiLow, fnSin, fnSinFar, fnSinQuadrant],
  switches: {},
};
