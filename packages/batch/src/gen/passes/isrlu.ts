// Generated from specs/activations/isrlu.ts by @subgrad/generator. Do not edit.
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

const ALPHA = { name: "alpha", default: 1, above: 0 };

export interface IsrluOptions {
  /** How soon the negative side saturates, at −1 / √alpha. A number > 0; default 1. With `channels` also an array, one value per channel. */
  readonly alpha?: number | undefined;
}

export interface IsrluSlopeOptions {
  /** How soon the negative side saturates, at −1 / √alpha. A number > 0; default 1. With `channels` also an array, one value per channel. */
  readonly alpha?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: MaybeChannels<IsrluOptions, "alpha", A> & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("isrlu", "x", x);
  checkOptions("isrlu", options);
  const channels = channelLayout("isrlu", x, options);
  const alphas = channelParameter("isrlu", ALPHA, x, channels, options.alpha);
  const out = outputFor("isrlu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [], byChannel(channels, [alphas]))) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, channels, alphas);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<IsrluSlopeOptions, "alpha", A> & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("isrluDerivative", "x", x);
  checkOptions("isrluDerivative", options);
  const channels = channelLayout("isrluDerivative", x, options);
  const alphas = channelParameter("isrluDerivative", ALPHA, x, channels, options.alpha);
  resolveKinks("isrluDerivative", {}, options.kinks);
  const out = outputFor("isrluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [], byChannel(channels, [alphas]))) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, channels, alphas);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<IsrluSlopeOptions, "alpha", A> & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("isrluSecondDerivative", "x", x);
  checkOptions("isrluSecondDerivative", options);
  const channels = channelLayout("isrluSecondDerivative", x, options);
  const alphas = channelParameter("isrluSecondDerivative", ALPHA, x, channels, options.alpha);
  resolveKinks("isrluSecondDerivative", {}, options.kinks);
  const out = outputFor("isrluSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [], byChannel(channels, [alphas]))) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, channels, alphas);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<IsrluSlopeOptions, "alpha", A> & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("isrluBackward", "x", x);
  checkLike("isrluBackward", "dy", dy, x);
  checkOptions("isrluBackward", options);
  const channels = channelLayout("isrluBackward", x, options);
  const alphas = channelParameter("isrluBackward", ALPHA, x, channels, options.alpha);
  resolveKinks("isrluBackward", {}, options.kinks);
  const out = outputFor("isrluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [], byChannel(channels, [alphas]))) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, channels, alphas);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<IsrluSlopeOptions, "alpha", A> & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("isrluDoubleBackward", "x", x);
  checkLike("isrluDoubleBackward", "ddx", ddx, x);
  checkLike("isrluDoubleBackward", "dy", dy, x);
  checkOptions("isrluDoubleBackward", options);
  const channels = channelLayout("isrluDoubleBackward", x, options);
  const alphas = channelParameter("isrluDoubleBackward", ALPHA, x, channels, options.alpha);
  resolveKinks("isrluDoubleBackward", {}, options.kinks);
  const out = outputsFor("isrluDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [], byChannel(channels, [alphas])))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, channels, alphas);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [], byChannel(channels, [alphas])))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, channels, alphas);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<IsrluSlopeOptions, "alpha", A>,
  alphaSlopeLanes: Grade,
): { alpha: number | A } {
  checkInput("isrluParameterGradients", "x", x);
  checkLike("isrluParameterGradients", "dy", dy, x);
  checkOptions("isrluParameterGradients", options);
  const channels = channelLayout("isrluParameterGradients", x, options);
  const alphas = channelParameter("isrluParameterGradients", ALPHA, x, channels, options.alpha);
  resolveKinks("isrluParameterGradients", {}, options.kinks);
  const alphaSums = channelSumsInLanes(
    alphaSlopeLanes,
    dy,
    x,
    { numbers: [], channels, varying: byChannel(channels, [alphas]) },
    () => (isFloat32(x) ? alphaGradient32 : alphaGradient64)(dy, x, channels, alphas),
  );
  return { alpha: gradientOf(x, channels, alphaSums) };
}

function value(x: number, alpha: number): number {
  return x < -1 ? -1 / Math.sqrt(alpha + 1 / x / x) : x < 0 ? x / Math.sqrt(1 + alpha * x * x) : x;
}

function slope(x: number, alpha: number): number {
  if (Number.isNaN(x)) return x;
  const d = 1 + alpha * x * x;
  return x < 0 && d < 1000000000 ? Math.sqrt(1 / d / (d * d)) : x < 0 ? 1 / d / Math.sqrt(d) : 1;
}

function bend(x: number, alpha: number): number {
  if (x > 0) {
    return 0;
  }

  const d = 1 + alpha * x * x;
  if (d < 1000000000) {
    return (-3 * alpha * x) / (d * d * Math.sqrt(d));
  }

  const far = alpha + 1 / x / x;
  return (3 * alpha) / (far * far * Math.sqrt(far)) / x / x / x / x;
}

function alphaSlope(x: number, alpha: number): number {
  if (Number.isNaN(x)) return x;
  return x < -1
    ? 0.5 / (alpha + 1 / x / x) / Math.sqrt(alpha + 1 / x / x)
    : x < 0
      ? (-0.5 * x * x * x) / (1 + alpha * x * x) / Math.sqrt(1 + alpha * x * x)
      : 0;
}

function forward32(x: FloatArray, out: FloatArray, channels: ChannelLayout, alphas: readonly number[]): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, alpha);
    }
  }
}

function forward64(x: FloatArray, out: FloatArray, channels: ChannelLayout, alphas: readonly number[]): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, alpha);
    }
  }
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, alpha);
    }
  }
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, alpha);
    }
  }
}

function secondDerivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend(x[i]!, alpha);
    }
  }
}

function secondDerivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend(x[i]!, alpha);
    }
  }
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope(x[i]!, alpha);
    }
  }
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope(x[i]!, alpha);
    }
  }
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, alpha);
    }
  }
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, alpha);
    }
  }
}

function alphaGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const alpha = alphas[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * alphaSlope(x[i]!, alpha));
    }
  }

  return totals.map(totalOf);
}

function alphaGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const alpha = alphas[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * alphaSlope(x[i]!, alpha));
    }
  }

  return totals.map(totalOf);
}
