// Generated from tools/generator/src/noise.ts by @subgrad/generator. Do not edit.
import { boxMuller } from "./boxMuller.ts";
import { type Noise, distanceUniformAt, turnsAt } from "./noise.ts";

/** The noise of an element, standard normal; without training 0. */
export function normalAt(noise: Noise | undefined, index: number): number {
  return noise === undefined ? 0 : boxMuller(distanceUniformAt(noise, index), turnsAt(noise, index));
}
