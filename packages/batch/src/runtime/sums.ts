/** Gradients of parameters: slopes are computed in lanes, and what they add up to in binary64. */
import type { ChannelLayout } from "./channels.ts";
import type { FloatArray } from "./float-array.ts";
import { type Fill, type Grade, part, throughLanes } from "./lanes.ts";

/** What lanes read beside `x`. */
interface Given {
  readonly numbers: readonly number[];
  readonly varying?: readonly Fill[];
}

/** Σ dy · slope. */
export function sumInLanes(
  grade: Grade,
  dy: FloatArray,
  x: FloatArray,
  given: Given,
  inJavaScript: () => number,
): number {
  const whole = { count: 1, run: x.length, isWhole: true };
  return sumsOf(grade, dy, x, given, whole, () => [inJavaScript()])[0]!;
}

/** The same for each channel. */
export function channelSumsInLanes(
  grade: Grade,
  dy: FloatArray,
  x: FloatArray,
  given: Given & { readonly channels: ChannelLayout },
  inJavaScript: () => number[],
): number[] {
  return sumsOf(grade, dy, x, given, given.channels, inJavaScript);
}

/** A sum has the range of binary64, which slopes of binary32 do not have: then it is computed again. */
function sumsOf(
  grade: Grade,
  dy: FloatArray,
  x: FloatArray,
  { numbers, varying = [] }: Given,
  layout: ChannelLayout,
  inJavaScript: () => number[],
): number[] {
  const sums = new Float64Array(layout.count);
  const roundedAway = new Float64Array(layout.count);
  const add = (block: FloatArray, start: number, length: number): void =>
    addProducts(sums, roundedAway, layout, dy, part(block, 0, length), start);
  if (!throughLanes(grade, x, numbers, varying, add)) return inJavaScript();
  const corrected = Array.from(sums, (sum, channel) => sum + roundedAway[channel]!);
  if (corrected.every(Number.isFinite)) return corrected;
  const wider = inJavaScript();
  return corrected.map((sum, channel) => (Number.isFinite(sum) ? sum : wider[channel]!));
}

/** As `addTo` of compensatedSum.ts does; in locals, which is twice as fast as in fields. */
export function addProducts(
  sums: Float64Array,
  roundedAway: Float64Array,
  { count, run }: ChannelLayout,
  dy: FloatArray,
  slopes: FloatArray,
  start: number,
): void {
  let channel = Math.floor(start / run) % count;
  let end = Math.min(run - (start % run), slopes.length);
  for (let i = 0; i < slopes.length; end = Math.min(end + run, slopes.length)) {
    let before = sums[channel]!;
    let lost = roundedAway[channel]!;
    for (; i < end; i++) {
      const term = dy[start + i]! * slopes[i]!;
      const after = before + term;
      const added = after - before;
      lost += before - (after - added) + (term - added);
      before = after;
    }
    sums[channel] = before;
    roundedAway[channel] = lost;
    channel = channel + 1 === count ? 0 : channel + 1;
  }
}
