// Generated from specs/intrinsics/scaleDown.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** m · 2ⁿ for an integral n ≤ 0, also where 2ⁿ itself is subnormal. */
export const fnScaleDown: WgslFunction = {
  name: "act_fn_scale_down",
  code: `fn act_fn_scale_down(m: f32, n: f32) -> f32 {
  return m * bitcast<f32>(u32(i32(n) + 64 + 127) << 23u) * 5.421011e-20;
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
