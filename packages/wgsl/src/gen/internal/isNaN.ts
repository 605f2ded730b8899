// Generated from tools/generator/src/emit/wgsl/helpers.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** A bit test: compilers may assume that no NaN exists, and then drop every comparison that finds one. */
export const fnIsNaN: WgslFunction = {
  name: "act_fn_is_nan",
  code: `fn act_fn_is_nan(x: f32) -> bool {
  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
