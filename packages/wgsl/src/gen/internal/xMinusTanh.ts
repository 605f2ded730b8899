// Generated from specs/intrinsics/xMinusTanh.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnSigmoid } from "./sigmoid.ts";

/**
 * x − tanh x.
 *
 * Coefficients: fits xMinusTanh32 (degree 7, error 0.1 · 2^-24) and xMinusTanh64 (degree 16, 0.03 · 2^-53).
 */
export const fnXMinusTanh: WgslFunction = {
  name: "act_fn_x_minus_tanh",
  code: `fn act_fn_x_minus_tanh(x: f32) -> f32 {
  let z = x * x;
  let w = z - 0.5;
  let p6 = fma(-0.00014313795, w, 0.00042531284);
  let p4 = fma(fma(p6, w, -0.0011858633), w, 0.003518736);
  let p2 = fma(fma(p4, w, -0.010454477), w, 0.031029472);
  let p = fma(fma(p2, w, -0.09223752), w, 0.027885655);
  let far = abs(x) - 1.0 + 2.0 * act_fn_sigmoid(-2.0 * abs(x));
  if (abs(x) < 1.0) { return x * z * (0.25 + p); }
  return select(far, -far, x < 0.0);
}`,
  parameters: [],
  dependencies: [fnSigmoid],
  switches: {},
};
