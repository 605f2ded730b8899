// Generated from specs/activations/starRelu.ts by @subgrad/generator. Do not edit.
import {
  type ChannelLayout,
  type FloatArray,
  type Grade,
  type MaybeChannels,
  type Output,
  type Outputs,
  addTo,
  apartFrom,
  byChannel,
  channelLayout,
  channelParameter,
  channelSumsInLanes,
  checkInput,
  checkLike,
  checkOptions,
  gradientOf,
  inLanes,
  isFloat32,
  outputFor,
  outputsFor,
  startSum,
  totalOf,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";

const SCALE = { name: "scale", default: 0.8944 };

const BIAS = { name: "bias", default: -0.4472 };

export interface StarReluOptions {
  /** Factor of the square. Any number; default 0.8944. With `channels` also an array, one value per channel. */
  readonly scale?: number | undefined;
  /** Value on the negative side. Any number; default -0.4472. With `channels` also an array, one value per channel. */
  readonly bias?: number | undefined;
}

export interface StarReluSlopeOptions {
  /** Factor of the square. Any number; default 0.8944. With `channels` also an array, one value per channel. */
  readonly scale?: number | undefined;
  /** Value on the negative side. Any number; default -0.4472. With `channels` also an array, one value per channel. */
  readonly bias?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: MaybeChannels<StarReluOptions, "scale" | "bias", A> & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("starRelu", "x", x);
  checkOptions("starRelu", options);
  const channels = channelLayout("starRelu", x, options);
  const scales = channelParameter("starRelu", SCALE, x, channels, options.scale);
  const biases = channelParameter("starRelu", BIAS, x, channels, options.bias);
  const out = outputFor("starRelu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [], byChannel(channels, [scales, biases]))) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, channels, scales, biases);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<StarReluSlopeOptions, "scale" | "bias", A> & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("starReluDerivative", "x", x);
  checkOptions("starReluDerivative", options);
  const channels = channelLayout("starReluDerivative", x, options);
  const scales = channelParameter("starReluDerivative", SCALE, x, channels, options.scale);
  const biases = channelParameter("starReluDerivative", BIAS, x, channels, options.bias);
  resolveKinks("starReluDerivative", {}, options.kinks);
  const out = outputFor("starReluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [], byChannel(channels, [scales]))) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, channels, scales, biases);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<StarReluSlopeOptions, "scale" | "bias", A> & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("starReluSecondDerivative", "x", x);
  checkOptions("starReluSecondDerivative", options);
  const channels = channelLayout("starReluSecondDerivative", x, options);
  const scales = channelParameter("starReluSecondDerivative", SCALE, x, channels, options.scale);
  const biases = channelParameter("starReluSecondDerivative", BIAS, x, channels, options.bias);
  resolveKinks("starReluSecondDerivative", {}, options.kinks);
  const out = outputFor("starReluSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [], byChannel(channels, [scales]))) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, channels, scales, biases);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<StarReluSlopeOptions, "scale" | "bias", A> & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("starReluBackward", "x", x);
  checkLike("starReluBackward", "dy", dy, x);
  checkOptions("starReluBackward", options);
  const channels = channelLayout("starReluBackward", x, options);
  const scales = channelParameter("starReluBackward", SCALE, x, channels, options.scale);
  const biases = channelParameter("starReluBackward", BIAS, x, channels, options.bias);
  resolveKinks("starReluBackward", {}, options.kinks);
  const out = outputFor("starReluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [], byChannel(channels, [scales]))) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, channels, scales, biases);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<StarReluSlopeOptions, "scale" | "bias", A> & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("starReluDoubleBackward", "x", x);
  checkLike("starReluDoubleBackward", "ddx", ddx, x);
  checkLike("starReluDoubleBackward", "dy", dy, x);
  checkOptions("starReluDoubleBackward", options);
  const channels = channelLayout("starReluDoubleBackward", x, options);
  const scales = channelParameter("starReluDoubleBackward", SCALE, x, channels, options.scale);
  const biases = channelParameter("starReluDoubleBackward", BIAS, x, channels, options.bias);
  resolveKinks("starReluDoubleBackward", {}, options.kinks);
  const out = outputsFor("starReluDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [], byChannel(channels, [scales])))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, channels, scales, biases);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [], byChannel(channels, [scales])))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, channels, scales, biases);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<StarReluSlopeOptions, "scale" | "bias", A>,
  scaleSlopeLanes: Grade,
  biasSlopeLanes: Grade,
): { scale: number | A; bias: number | A } {
  checkInput("starReluParameterGradients", "x", x);
  checkLike("starReluParameterGradients", "dy", dy, x);
  checkOptions("starReluParameterGradients", options);
  const channels = channelLayout("starReluParameterGradients", x, options);
  const scales = channelParameter("starReluParameterGradients", SCALE, x, channels, options.scale);
  const biases = channelParameter("starReluParameterGradients", BIAS, x, channels, options.bias);
  resolveKinks("starReluParameterGradients", {}, options.kinks);
  const scaleSums = channelSumsInLanes(scaleSlopeLanes, dy, x, { numbers: [], channels }, () =>
    (isFloat32(x) ? scaleGradient32 : scaleGradient64)(dy, x, channels, scales, biases),
  );
  const biasSums = channelSumsInLanes(biasSlopeLanes, dy, x, { numbers: [], channels }, () =>
    (isFloat32(x) ? biasGradient32 : biasGradient64)(dy, x, channels, scales, biases),
  );
  return { scale: gradientOf(x, channels, scaleSums), bias: gradientOf(x, channels, biasSums) };
}

function value(x: number, scale: number, bias: number): number {
  if (Number.isNaN(x)) return x;
  if (x === Infinity) return scale === 0 ? bias : scale * x;
  return x > 0 ? scale * x * x + bias : bias;
}

function slope(x: number, scale: number, bias: number): number {
  if (Number.isNaN(x)) return x;
  if (x === Infinity) return scale === 0 ? 0 : scale * x;
  return x > 0 ? 2 * scale * x : 0;
}

function bend(x: number, scale: number, bias: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? 2 * scale : 0;
}

function scaleSlope(x: number, scale: number, bias: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? x * x : 0;
}

function biasSlope(x: number, scale: number, bias: number): number {
  if (Number.isNaN(x)) return x;
  return 1;
}

function forward32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  scales: readonly number[],
  biases: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const scale = scales[channel]!;
      const bias = biases[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, scale, bias);
    }
  }
}

function forward64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  scales: readonly number[],
  biases: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const scale = scales[channel]!;
      const bias = biases[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, scale, bias);
    }
  }
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  scales: readonly number[],
  biases: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const scale = scales[channel]!;
      const bias = biases[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, scale, bias);
    }
  }
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  scales: readonly number[],
  biases: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const scale = scales[channel]!;
      const bias = biases[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, scale, bias);
    }
  }
}

function secondDerivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  scales: readonly number[],
  biases: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const scale = scales[channel]!;
      const bias = biases[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend(x[i]!, scale, bias);
    }
  }
}

function secondDerivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  scales: readonly number[],
  biases: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const scale = scales[channel]!;
      const bias = biases[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend(x[i]!, scale, bias);
    }
  }
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  scales: readonly number[],
  biases: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const scale = scales[channel]!;
      const bias = biases[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope(x[i]!, scale, bias);
    }
  }
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  scales: readonly number[],
  biases: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const scale = scales[channel]!;
      const bias = biases[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope(x[i]!, scale, bias);
    }
  }
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  scales: readonly number[],
  biases: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const scale = scales[channel]!;
      const bias = biases[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, scale, bias);
    }
  }
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  scales: readonly number[],
  biases: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const scale = scales[channel]!;
      const bias = biases[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, scale, bias);
    }
  }
}

function scaleGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  scales: readonly number[],
  biases: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const scale = scales[channel]!;
      const bias = biases[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * scaleSlope(x[i]!, scale, bias));
    }
  }

  return totals.map(totalOf);
}

function scaleGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  scales: readonly number[],
  biases: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const scale = scales[channel]!;
      const bias = biases[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * scaleSlope(x[i]!, scale, bias));
    }
  }

  return totals.map(totalOf);
}

function biasGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  scales: readonly number[],
  biases: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const scale = scales[channel]!;
      const bias = biases[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * biasSlope(x[i]!, scale, bias));
    }
  }

  return totals.map(totalOf);
}

function biasGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  scales: readonly number[],
  biases: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const scale = scales[channel]!;
      const bias = biases[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * biasSlope(x[i]!, scale, bias));
    }
  }

  return totals.map(totalOf);
}
