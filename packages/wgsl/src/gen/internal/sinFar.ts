// Generated from specs/intrinsics/sinFar.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnSinFarProduct } from "./sinFarProduct.ts";

/** sin(x + n·π/2) for |x| ≥ 1 and an integral n, however large x is. */
export const fnSinFar: WgslFunction = {
  name: "act_fn_sin_far",
  code: `fn act_fn_sin_far(x: f32, n: f32) -> f32 {
  if (abs(x) > 3.4028234663852886e+38) { return (x - x) / (x - x); }
  let k = f32(i32((f32((i32((bitcast<u32>(x) >> 23u) & 0xffu) - 127)) + 0.5) * 0.09090909));
  let scaled = abs(x) * bitcast<f32>(u32(i32(-11.0 * k) + 127) << 23u);
  let x0 = f32(i32(scaled));
  let after0 = 2048.0 * (scaled - x0);
  let x1 = f32(i32(after0));
  let after1 = 2048.0 * (after0 - x1);
  let x2 = f32(i32(after1));
  let x3 = 2048.0 * (after1 - x2);
  let direction = select(1.0, -1.0, x < 0.0);
  return direction * act_fn_sin_far_product(x0, x1, x2, x3, k, direction * n);
}`,
  parameters: [],
  dependencies: [fnSinFarProduct],
  switches: {},
};
