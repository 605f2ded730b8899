/** Learnable parameters with a value for each channel, from a buffer of their name. */
import { alternatives, describe } from "./describe.ts";
import { checkCount } from "./dispatch.ts";
import { readOnly } from "./kernel-code.ts";
import type { WgslFunction, WgslParameter } from "./types.ts";

export interface ChannelOptions {
  /** Learnable parameters that have a value for each channel, each in a buffer of its name; none if not given. */
  readonly perChannel?: readonly string[] | undefined;
}

export interface ChannelLayout {
  /** How many channels there are: so many values has the buffer of a parameter. */
  readonly channels?: number | undefined;
  /**
   * How many consecutive elements belong to one channel before those of the next one follow. Default 1: channels last,
   * as in N × C and N × H × W × C. It is H · W where channels come second, N × C × H × W.
   */
  readonly channelStride?: number | undefined;
}

export const CHANNEL_COUNTS = ["channel_count", "channel_stride"] as const;

export function checkedPerChannel(
  parameters: readonly WgslParameter[],
  perChannel: unknown = [],
): readonly string[] {
  const known = parameters.filter(({ learnable }) => learnable).map(({ name }) => name);
  const expected =
    known.length > 0
      ? `names of learnable parameters: ${alternatives(known)}`
      : "no parameter: none is learnable";
  if (!Array.isArray(perChannel)) {
    throw new TypeError(`kernel: perChannel is ${describe(perChannel)}, expected an array of ${expected}`);
  }
  const unknown: unknown = perChannel.find((name) => !known.includes(name));
  if (unknown === undefined) return known.filter((name) => perChannel.includes(name));
  throw new RangeError(`kernel: perChannel names ${describe(unknown)}, expected ${expected}`);
}

/** What the uniform says of the channels of n elements. */
export function channelWords(perChannel: readonly string[], n: number, layout: ChannelLayout): number[] {
  const { channels, channelStride } = layout;
  if (perChannel.length === 0) {
    const given = channels === undefined ? channelStride : channels;
    if (given === undefined) return [];
    const name = channels === undefined ? "channelStride" : "channels";
    throw new RangeError(withoutChannels("pack", name, given));
  }
  checkCount("pack", channels, "channels", 1);
  const stride = channelStride ?? 1;
  checkCount("pack", stride, "channelStride", 1);
  if (n % (channels * stride) === 0) return [channels, stride];
  throw new RangeError(
    `pack: n is ${n}, expected a multiple of ${channels * stride}, channels · channelStride`,
  );
}

/** In f32, whatever the elements are. */
export const channelBuffers = (perChannel: readonly string[]) =>
  perChannel.map((name) => ({ ...readOnly(name), element: "f32" as const }));

/** How many channels a sum is told of: one where no parameter has values for each. */
export function checkedChannels(caller: string, perChannel: readonly string[], channels: unknown): number {
  if (perChannel.length === 0 && channels === undefined) return 1;
  if (perChannel.length === 0) throw new RangeError(withoutChannels(caller, "channels", channels));
  checkCount(caller, channels, "channels", 1);
  return channels;
}

const withoutChannels = (caller: string, name: string, given: unknown): string =>
  `${caller}: ${name} is ${describe(given)}, expected nothing where perChannel names no parameter`;

export const channelOf: WgslFunction = {
  name: "channel_of",
  code: `fn channel_of(i: u32) -> u32 {
  return i / uniforms.channel_stride % uniforms.channel_count;
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
