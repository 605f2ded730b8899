// Generated from tools/generator/src/emit/wgsl/noise.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** The element of a stream that an index has. */
export const fnNoiseElement: WgslFunction = {
  name: "act_fn_noise_element",
  code: `fn act_fn_noise_element(offset: vec2<u32>, index: u32) -> vec2<u32> {
  let low = offset.x + index;
  return vec2<u32>(low, offset.y + select(0u, 1u, low < index));
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
