// Generated from specs/intrinsics/scaleByPowerOfTwo.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** m · 2ⁿ for an integral n, also where 2ⁿ itself is subnormal or overflows. */
export const fnScaleByPowerOfTwo: WgslFunction = {
  name: "act_fn_scale_by_power_of_two",
  code: `fn act_fn_scale_by_power_of_two(m: f32, n: f32) -> f32 {
  let whole = i32(n);
  let half = whole >> 1u;
  return m * bitcast<f32>(u32(half + 127) << 23u) * bitcast<f32>(u32(whole - half + 127) << 23u);
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
