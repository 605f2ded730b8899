// Generated from tools/generator/src/emit/wgsl/noise.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnNoiseBlock } from "./noiseBlock.ts";
import { fnNoiseElement } from "./noiseElement.ts";
import { fnUniform } from "./uniform.ts";

/** The noise of an element, uniform in [0, 1): the one with this index behind the offset, in the stream of the seed. */
export const fnDrawUniform: WgslFunction = {
  name: "act_fn_draw_uniform",
  code: `fn act_fn_draw_uniform(seed: vec2<u32>, offset: vec2<u32>, index: u32) -> f32 {
  let element = act_fn_noise_element(offset, index);
  let block = act_fn_noise_block(seed, element);
  return act_fn_uniform(block, element);
}`,
  parameters: [],
  dependencies: [fnNoiseElement, fnNoiseBlock, fnUniform],
  switches: {},
};
