// Generated from tools/generator/src/emit/wgsl/noise.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** u in (0, 1), an odd multiple of 2⁻²⁴. */
export const fnOpenUniform: WgslFunction = {
  name: "act_fn_open_uniform",
  code: `fn act_fn_open_uniform(block: vec4<u32>, element: vec2<u32>) -> f32 {
  return (f32(block[element.x & 3u] >> 9u) + 0.5) * 0x1p-23f;
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
