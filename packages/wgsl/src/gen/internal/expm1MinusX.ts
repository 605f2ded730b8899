// Generated from specs/intrinsics/expm1MinusX.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnAddExpm1 } from "./addExpm1.ts";
import { fnExpTail } from "./expTail.ts";

/** eˣ − 1 − x, the height of eˣ above its tangent at 0. */
export const fnExpm1MinusX: WgslFunction = {
  name: "act_fn_expm1_minus_x",
  code: `fn act_fn_expm1_minus_x(x: f32) -> f32 {
  let y = 0.5 * x;
  let g = act_fn_exp_tail(y);
  let centre = fma(y + g, y + g, 2.0 * g);
  if (abs(x) < 1e-8) { return y * x; }
  if (abs(x) < 0.6931472) { return centre; }
  return act_fn_add_expm1(select(-x, 0.0, x > 60.0), x, 0.0);
}`,
  parameters: [],
  dependencies: [fnAddExpm1, fnExpTail],
  switches: {},
};
