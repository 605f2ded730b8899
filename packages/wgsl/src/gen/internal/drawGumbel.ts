// Generated from tools/generator/src/emit/wgsl/noise.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnGumbel } from "./gumbel.ts";
import { fnNoiseBlock } from "./noiseBlock.ts";
import { fnNoiseElement } from "./noiseElement.ts";
import { fnOpenUniform } from "./openUniform.ts";

/** The noise of an element, standard Gumbel: the one with this index behind the offset, in the stream of the seed. */
export const fnDrawGumbel: WgslFunction = {
  name: "act_fn_draw_gumbel",
  code: `fn act_fn_draw_gumbel(seed: vec2<u32>, offset: vec2<u32>, index: u32) -> f32 {
  let element = act_fn_noise_element(offset, index);
  let block = act_fn_noise_block(seed, element);
  return act_fn_gumbel(act_fn_open_uniform(block, element));
}`,
  parameters: [],
  dependencies: [fnNoiseElement, fnNoiseBlock, fnOpenUniform, fnGumbel],
  switches: {},
};
