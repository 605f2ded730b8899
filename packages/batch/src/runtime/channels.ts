import { describe } from "../gen/internal/describe.ts";
import { type FloatArray, checkLike, isFloat32 } from "./float-array.ts";
import { positiveInteger } from "./integers.ts";
import type { Fill } from "./lanes.ts";
import { type NumberParameter, isAllowed, numberParameter } from "./parameters.ts";

/** Which elements share the values of one channel. */
export interface Channels {
  /** How many channels there are. */
  readonly channels: number;
  /**
   * How many consecutive elements belong to one channel before those of the next one follow. Default 1: channels
   * last, as in N × C and N × H × W × C. It is H · W where channels come second, N × C × H × W, as in PyTorch.
   */
  readonly channelStride?: number | undefined;
}

/** Options with channels: a learnable parameter may then be an array like `x` that holds one value per channel. */
export type PerChannel<Options, Learnable extends keyof Options, A extends FloatArray> = Channels &
  Omit<Options, Learnable> & { readonly [K in Learnable]: Options[K] | A };

/** Options with or without channels. */
export type MaybeChannels<Options, Learnable extends keyof Options, A extends FloatArray> =
  | (Options & { readonly channels?: undefined; readonly channelStride?: undefined })
  | PerChannel<Options, Learnable, A>;

/** An array is made of runs of `run` elements, one of each channel in turn, over and over. */
export interface ChannelLayout {
  readonly count: number;
  readonly run: number;
  /** Nobody asked for channels: the whole array is the run of the only one. */
  readonly isWhole: boolean;
}

/** How the channels that the options ask for lie in `x`. */
export function channelLayout(
  caller: string,
  x: FloatArray,
  { channels, channelStride }: { readonly [K in keyof Channels]?: Channels[K] | undefined },
): ChannelLayout {
  if (channels === undefined && channelStride === undefined) {
    return { count: 1, run: x.length, isWhole: true };
  }
  const count = positiveInteger(caller, "channels", channels);
  const run = positiveInteger(caller, "channelStride", channelStride ?? 1);
  if (x.length % (count * run) !== 0) {
    const period = run === 1 ? `${count}, the channels` : `${count * run}, channels · channelStride`;
    throw new RangeError(`${caller}: x.length is ${x.length}, expected a multiple of ${period}`);
  }
  return { count, run, isWhole: false };
}

/** The values of a learnable parameter, one per channel, as numbers of the element type of `x`. */
export function channelParameter(
  caller: string,
  parameter: NumberParameter,
  x: FloatArray,
  { count, isWhole }: ChannelLayout,
  value: number | FloatArray | undefined,
): readonly number[] {
  if (value === undefined || typeof value === "number") {
    const shared = numberParameter(caller, parameter, x, value);
    return count === 1 ? [shared] : Array<number>(count).fill(shared);
  }
  const { name } = parameter;
  if (isWhole) {
    const expected = "expected a number, or with channels an array of one value per channel";
    throw new TypeError(`${caller}: ${name} is ${describe(value)}, ${expected}`);
  }
  checkLike(caller, name, value, x, count);
  const bad = value.findIndex((one) => !isAllowed(parameter, x, one));
  if (bad >= 0) numberParameter(caller, { ...parameter, name: `${name}[${bad}]` }, x, value[bad]);
  return Array.from(value);
}

/** In lanes, parameters with a value for each channel. Only functions that have some carry the code. */
export const byChannel = (channels: ChannelLayout, values: readonly (readonly number[])[]): readonly Fill[] =>
  values.map((each) => (block, start, length) => fillWithChannels(block, each, channels, start, length));

/** For each of `length` elements from `start` on, the value of its channel. */
export function fillWithChannels(
  target: FloatArray,
  values: readonly number[],
  { count, run, isWhole }: ChannelLayout,
  start: number,
  length: number,
): void {
  if (isWhole || count === 1) {
    target.fill(values[0]!, 0, length);
    return;
  }
  const period = Math.min(count * run, length);
  let channel = Math.floor(start / run) % count;
  let end = run - (start % run);
  for (let i = 0; i < period; i = end, end += run) {
    const stop = Math.min(end, period);
    if (run < SHORT_RUN) for (let j = i; j < stop; j++) target[j] = values[channel]!;
    else target.fill(values[channel]!, i, stop);
    channel = channel + 1 === count ? 0 : channel + 1;
  }
  for (let done = period; done < length; done *= 2) target.copyWithin(done, 0, Math.min(done, length - done));
}

/** A call that fills costs as much as about so many assignments. */
const SHORT_RUN = 32;

/** The gradient of a learnable parameter from the sums over each channel. */
export function gradientOf<A extends FloatArray>(
  x: A,
  { isWhole }: ChannelLayout,
  sums: readonly number[],
): number | A {
  if (isWhole) return sums[0]!;
  return (isFloat32(x) ? Float32Array.from(sums) : Float64Array.from(sums)) as A;
}
