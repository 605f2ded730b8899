// Generated from tools/generator/src/noise.ts by @subgrad/generator. Do not edit.
import { gumbel } from "./gumbel.ts";
import { type Noise, openUniformAt } from "./noise.ts";

/** The noise of an element, standard Gumbel; without training 0. */
export function gumbelAt(noise: Noise | undefined, index: number): number {
  return noise === undefined ? 0 : gumbel(openUniformAt(noise, index));
}
