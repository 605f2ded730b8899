// Generated from tools/generator/src/emit/wgsl/noise.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** The other one: the angle of a normal, in turns. */
export const fnTurns: WgslFunction = {
  name: "act_fn_turns",
  code: `fn act_fn_turns(block: vec4<u32>, element: vec2<u32>) -> f32 {
  let even = f32(block[(element.x & 2u) | 1u] >> 8u) * 0x1p-24f;
  return even - 0.25 * f32(element.x & 1u);
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
