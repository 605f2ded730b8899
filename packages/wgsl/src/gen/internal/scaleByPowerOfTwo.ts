// Generated from specs/intrinsics/scaleByPowerOfTwo.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** m · 2ⁿ for an integral n, also where 2ⁿ itself is subnormal or overflows. */
export const fnScaleByPowerOfTwo: WgslFunction = {
  name: "act_fn_scale_by_power_of_two",
  code: `fn act_fn_scale_by_power_of_two(m: f32, n: f32) -> f32 {
  let half = i32(n) >> 1u;
  let scale = bitcast<f32>(u32(half + 127) << 23u);
  return m * scale * (scale + scale * (n - 2.0 * f32(half)));
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
