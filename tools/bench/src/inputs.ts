import type { Sample } from "./contenders/contender.ts";
import { savedFor } from "./contenders/ours.ts";
import type { Measured } from "./functions.ts";
import { createNormal, createUniform } from "./random.ts";

/** So many elements, of however many arrays, that branch predictors don't learn them by heart. */
const FRESH = 2 ** 17;

/** What calls take in turn while they are timed: x from N(0, 2), dy from N(0, 1). */
export function timedSamples(measured: Measured, length: number): Sample[] {
  const [nextX, nextDy] = [createNormal(7, 2), createNormal(8, 1)];
  return Array.from({ length: Math.max(1, Math.ceil(FRESH / length)) }, () => {
    const x = Float32Array.from({ length }, nextX);
    return { x, dy: Float32Array.from({ length }, nextDy), saved: savedFor(measured, x) };
  });
}

/** Where errors are measured; a multiple of the length of rows. */
export const JUDGED = 64_000;

/**
 * Functions of elements: all magnitudes, and evenly where results change most; dy = 1 shows the derivative. Functions of
 * rows: rows of various spreads, with any dy.
 */
export function judgedSample(measured: Measured): Sample {
  const x = measured.ofRows ? judgedRows() : judgedElements();
  const dy = measured.ofRows
    ? Float32Array.from({ length: JUDGED }, createNormal(9, 1))
    : new Float32Array(JUDGED).fill(1);
  return { x, dy, saved: savedFor(measured, x) };
}

/** Different ones in ascending order, as the search for roots needs them. */
function judgedElements(): Float32Array {
  const uniform = createUniform(10);
  const [least, most] = [Math.log(1e-40), Math.log(120)];
  const evenly = (half: number) => () => half * (2 * uniform() - 1);
  const byMagnitude = () => Math.exp(least + (most - least) * uniform()) * (uniform() < 0.5 ? -1 : 1);
  const ways = [byMagnitude, evenly(110), evenly(16), evenly(1.5)];
  const drawn = new Set<number>();
  for (let i = 0; drawn.size < JUDGED; i++) drawn.add(Math.fround(ways[i % ways.length]!()));
  return Float32Array.from(drawn).sort();
}

function judgedRows(): Float32Array {
  const halves = [createNormal(11, 2), createNormal(12, 8)];
  return Float32Array.from(halves.flatMap((next) => Array.from({ length: JUDGED / 2 }, next)));
}
