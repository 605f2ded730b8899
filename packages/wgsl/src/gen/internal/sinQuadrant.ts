// Generated from specs/intrinsics/sinQuadrant.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnCosLeading } from "./cosLeading.ts";
import { fnCosTail } from "./cosTail.ts";
import { fnSinTail } from "./sinTail.ts";

/** sin(high + low + n·π/2) for an integral n and |high| ≤ π/4, where low is what reduction left over. */
export const fnSinQuadrant: WgslFunction = {
  name: "act_fn_sin_quadrant",
  code: `fn act_fn_sin_quadrant(high: f32, low: f32, n: f32) -> f32 {
  let isOdd = f32((i32(n) & 1));
  let turned = 1.0 - f32((i32(n) & 2));
  return turned * select(high + act_fn_sin_tail(high, low), act_fn_cos_leading(high) + act_fn_cos_tail(high, low), isOdd > 0.0);
}`,
  parameters: [],
  dependencies: [fnCosLeading, fnCosTail, fnSinTail],
  switches: {},
};
