/** The noise of stochastic functions, for lanes. Only functions that draw some carry the code. */
import type { Fill } from "./lanes.ts";

/** Without training, where `noise` is undefined, all elements have the same. */
export function drawn<Noise>(
  drawAt: (noise: Noise | undefined, index: number) => number,
  noise: Noise | undefined,
): readonly Fill[] {
  return [
    (block, start, length) => {
      if (noise === undefined) block.fill(drawAt(noise, 0), 0, length);
      else for (let i = 0; i < length; i++) block[i] = drawAt(noise, start + i);
    },
  ];
}
