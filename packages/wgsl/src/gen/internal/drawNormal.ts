// Generated from tools/generator/src/emit/wgsl/noise.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnBoxMuller } from "./boxMuller.ts";
import { fnDistanceUniform } from "./distanceUniform.ts";
import { fnNoiseBlock } from "./noiseBlock.ts";
import { fnNoiseElement } from "./noiseElement.ts";
import { fnTurns } from "./turns.ts";

/** The noise of an element, standard normal: the one with this index behind the offset, in the stream of the seed. */
export const fnDrawNormal: WgslFunction = {
  name: "act_fn_draw_normal",
  code: `fn act_fn_draw_normal(seed: vec2<u32>, offset: vec2<u32>, index: u32) -> f32 {
  let element = act_fn_noise_element(offset, index);
  let block = act_fn_noise_block(seed, element);
  return act_fn_box_muller(act_fn_distance_uniform(block, element), act_fn_turns(block, element));
}`,
  parameters: [],
  dependencies: [fnNoiseElement, fnNoiseBlock, fnDistanceUniform, fnTurns, fnBoxMuller],
  switches: {},
};
