// Generated from specs/intrinsics/asinh.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnLog1p } from "./log1p.ts";
import { fnReciprocal } from "./reciprocal.ts";

/**
 * asinh x.
 *
 * Largest errors found, in ULP: f64 0.79; f32 1.49, with fused sums 1.49.
 */
export const fnAsinh: WgslFunction = {
  name: "act_fn_asinh",
  code: `fn act_fn_asinh(x: f32) -> f32 {
  let a = abs(x);
  let near = select(a, 1.0, a > 4096.0);
  let square = near * near;
  let excess = square * act_fn_reciprocal(1.0 + sqrt(1.0 + square));
  let magnitude = act_fn_log1p(select(a + excess, a - 1.0, a > 4096.0)) + select(0.0, 0.6931472, a > 4096.0);
  if (a < 0.0001) { return x; }
  return select(magnitude, -magnitude, x < 0.0);
}`,
  parameters: [],
  dependencies: [fnLog1p, fnReciprocal],
  switches: {},
};
