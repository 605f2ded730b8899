// Generated from tools/generator/src/emit/wgsl/noise.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnPhilox } from "./philox.ts";

/** The block of a stream that an element is in. */
export const fnNoiseBlock: WgslFunction = {
  name: "act_fn_noise_block",
  code: `fn act_fn_noise_block(seed: vec2<u32>, element: vec2<u32>) -> vec4<u32> {
  let block = vec2<u32>((element.x >> 2u) | (element.y << 30u), element.y >> 2u);
  return act_fn_philox(vec4<u32>(block, 0u, 0u), seed);
}`,
  parameters: [],
  dependencies: [fnPhilox],
  switches: {},
};
