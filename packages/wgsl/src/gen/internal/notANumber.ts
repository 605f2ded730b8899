// Generated from tools/generator/src/emit/wgsl/helpers.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** A NaN made of the bits of x, which no compiler knows to be one. */
export const fnNotANumber: WgslFunction = {
  name: "act_fn_not_a_number",
  code: `fn act_fn_not_a_number(x: f32) -> f32 {
  return bitcast<f32>(bitcast<u32>(x) | 0x7fc00000u);
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
