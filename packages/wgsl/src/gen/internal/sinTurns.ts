// Generated from specs/intrinsics/sinTurns.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnProductLost } from "./productLost.ts";
import { fnSinQuadrant } from "./sinQuadrant.ts";

/** Sine of n + leading + middle + last quarter turns, for an integral n and a leading part from 0 to 1. */
export const fnSinTurns: WgslFunction = {
  name: "act_fn_sin_turns",
  code: `fn act_fn_sin_turns(n: f32, leading: f32, middle: f32, last: f32) -> f32 {
  let up = round(leading);
  let fraction = bitcast<f32>(bitcast<u32>(leading - up + middle) | (bitcast<u32>(up) & 1u));
  let rest = leading - up - fraction + middle + last;
  let high = fraction * 1.5707964;
  let lost = act_fn_product_lost(fraction, 1.5707964, high);
  let low = lost + (fraction * -4.371139e-8 + rest * 1.5707964);
  return act_fn_sin_quadrant(high, low, n + up);
}`,
  parameters: [],
  dependencies: [fnProductLost, fnSinQuadrant],
  switches: {},
};
