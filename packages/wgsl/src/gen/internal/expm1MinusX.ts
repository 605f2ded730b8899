// Generated from specs/intrinsics/expm1MinusX.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnAddExpm1 } from "./addExpm1.ts";

/**
 * eˣ − 1 − x, the height of eˣ above its tangent at 0.
 *
 * Coefficients: fit expm1MinusX32 (degree 5, error 0.007 · 2^-24 of e^r - 1), whose constant term came out as exactly 1/2.
 */
export const fnExpm1MinusX: WgslFunction = {
  name: "act_fn_expm1_minus_x",
  code: `fn act_fn_expm1_minus_x(x: f32) -> f32 {
  let y = 0.5 * x;
  let p4 = fma(0.00019760239, y, 0.0013932337);
  let p2 = fma(fma(p4, y, 0.008333547), y, 0.041666493);
  let g = y * y * fma(fma(p2, y, 0.16666666), y, 0.5);
  let centre = fma(y + g, y + g, 2.0 * g);
  if (abs(x) < 1e-8) { return y * x; }
  if (abs(x) < 0.6931472) { return centre; }
  return act_fn_add_expm1(select(-x, 0.0, x > 60.0), x, 0.0);
}`,
  parameters: [],
  dependencies: [fnAddExpm1],
  switches: {},
};
