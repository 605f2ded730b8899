// Generated from specs/activations/prelu.ts by @subgrad/generator. Do not edit.
import {
  type ChannelLayout,
  type FloatArray,
  type Grade,
  type MaybeChannels,
  type Output,
  byChannel,
  channelLayout,
  channelParameter,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  outputFor,
} from "../../runtime/index.ts";

const NEGATIVE_SLOPE = { name: "negativeSlope", default: 0.25, min: 0 };

export interface PreluDerivativeFromOutputOptions {
  /** Slope on the negative side. A number ≥ 0; default 0.25. With `channels` also an array, one value per channel. */
  readonly negativeSlope?: number | undefined;
}

export function forward<A extends FloatArray>(
  y: A,
  options: MaybeChannels<PreluDerivativeFromOutputOptions, "negativeSlope", A> & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("preluDerivativeFromOutput", "y", y);
  checkOptions("preluDerivativeFromOutput", options);
  const channels = channelLayout("preluDerivativeFromOutput", y, options);
  const negativeSlopes = channelParameter(
    "preluDerivativeFromOutput",
    NEGATIVE_SLOPE,
    y,
    channels,
    options.negativeSlope,
  );
  const out = outputFor("preluDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [], byChannel(channels, [negativeSlopes]))) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out, channels, negativeSlopes);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: MaybeChannels<PreluDerivativeFromOutputOptions, "negativeSlope", A> & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("preluBackwardFromOutput", "y", y);
  checkLike("preluBackwardFromOutput", "dy", dy, y);
  checkOptions("preluBackwardFromOutput", options);
  const channels = channelLayout("preluBackwardFromOutput", y, options);
  const negativeSlopes = channelParameter(
    "preluBackwardFromOutput",
    NEGATIVE_SLOPE,
    y,
    channels,
    options.negativeSlope,
  );
  const out = outputFor("preluBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [], byChannel(channels, [negativeSlopes]))) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out, channels, negativeSlopes);
  return out;
}

function value(y: number, negativeSlope: number): number {
  if (Number.isNaN(y)) return y;
  return y > 0 ? 1 : negativeSlope;
}

function forward32(
  y: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  negativeSlopes: readonly number[],
): void {
  for (let i = 0; i < y.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const negativeSlope = negativeSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(y[i]!, negativeSlope);
    }
  }
}

function forward64(
  y: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  negativeSlopes: readonly number[],
): void {
  for (let i = 0; i < y.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const negativeSlope = negativeSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(y[i]!, negativeSlope);
    }
  }
}

function backward32(
  dy: FloatArray,
  y: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  negativeSlopes: readonly number[],
): void {
  for (let i = 0; i < y.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const negativeSlope = negativeSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * value(y[i]!, negativeSlope);
    }
  }
}

function backward64(
  dy: FloatArray,
  y: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  negativeSlopes: readonly number[],
): void {
  for (let i = 0; i < y.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const negativeSlope = negativeSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * value(y[i]!, negativeSlope);
    }
  }
}
