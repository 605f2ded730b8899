// Generated from tools/generator/src/emit/wgsl/noise.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** Of the two uniforms that a pair of normals is made of, that in (0, 1]. */
export const fnDistanceUniform: WgslFunction = {
  name: "act_fn_distance_uniform",
  code: `fn act_fn_distance_uniform(block: vec4<u32>, element: vec2<u32>) -> f32 {
  return f32((block[element.x & 2u] >> 8u) + 1u) * 0x1p-24f;
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
