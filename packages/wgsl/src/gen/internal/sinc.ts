// Generated from specs/intrinsics/sinc.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnSin } from "./sin.ts";

/**
 * sin(x) / x, and 1 at 0.
 *
 * Largest errors found, in ULP: f64 1.37; f32 1.63, with fused sums 1.63.
 * Up to 1647099 no error of f64 beyond 0.81 was found.
 */
export const fnSinc: WgslFunction = {
  name: "act_fn_sinc",
  code: `fn act_fn_sinc(x: f32) -> f32 {
  if (abs(x) > 3.4028234663852886e+38) { return 0.0; }
  if (abs(x) < 0.0001) { return 1.0; }
  return act_fn_sin(x) / x;
}`,
  parameters: [],
  dependencies: [fnSin],
  switches: {},
};
