// Generated from specs/activations/isru.ts by @subgrad/generator. Do not edit.
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

const ALPHA = { name: "alpha", default: 1, min: 0 };

export interface IsruOptions {
  /** How soon it saturates, at ±1 / √alpha; 0 makes it the identity. A number ≥ 0; default 1. With `channels` also an array, one value per channel. */
  readonly alpha?: number | undefined;
}

export interface IsruSlopeOptions {
  /** How soon it saturates, at ±1 / √alpha; 0 makes it the identity. A number ≥ 0; default 1. With `channels` also an array, one value per channel. */
  readonly alpha?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: MaybeChannels<IsruOptions, "alpha", A> & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("isru", "x", x);
  checkOptions("isru", options);
  const channels = channelLayout("isru", x, options);
  const alphas = channelParameter("isru", ALPHA, x, channels, options.alpha);
  const out = outputFor("isru", options.out, x);
  if (inLanes(forwardLanes, [x], out, [], byChannel(channels, [alphas]))) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, channels, alphas);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<IsruSlopeOptions, "alpha", A> & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("isruDerivative", "x", x);
  checkOptions("isruDerivative", options);
  const channels = channelLayout("isruDerivative", x, options);
  const alphas = channelParameter("isruDerivative", ALPHA, x, channels, options.alpha);
  resolveKinks("isruDerivative", {}, options.kinks);
  const out = outputFor("isruDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [], byChannel(channels, [alphas]))) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, channels, alphas);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<IsruSlopeOptions, "alpha", A> & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("isruSecondDerivative", "x", x);
  checkOptions("isruSecondDerivative", options);
  const channels = channelLayout("isruSecondDerivative", x, options);
  const alphas = channelParameter("isruSecondDerivative", ALPHA, x, channels, options.alpha);
  resolveKinks("isruSecondDerivative", {}, options.kinks);
  const out = outputFor("isruSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [], byChannel(channels, [alphas]))) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, channels, alphas);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<IsruSlopeOptions, "alpha", A> & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("isruBackward", "x", x);
  checkLike("isruBackward", "dy", dy, x);
  checkOptions("isruBackward", options);
  const channels = channelLayout("isruBackward", x, options);
  const alphas = channelParameter("isruBackward", ALPHA, x, channels, options.alpha);
  resolveKinks("isruBackward", {}, options.kinks);
  const out = outputFor("isruBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [], byChannel(channels, [alphas]))) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, channels, alphas);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<IsruSlopeOptions, "alpha", A> & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("isruDoubleBackward", "x", x);
  checkLike("isruDoubleBackward", "ddx", ddx, x);
  checkLike("isruDoubleBackward", "dy", dy, x);
  checkOptions("isruDoubleBackward", options);
  const channels = channelLayout("isruDoubleBackward", x, options);
  const alphas = channelParameter("isruDoubleBackward", ALPHA, x, channels, options.alpha);
  resolveKinks("isruDoubleBackward", {}, options.kinks);
  const out = outputsFor("isruDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
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
  options: MaybeChannels<IsruSlopeOptions, "alpha", A>,
  alphaSlopeLanes: Grade,
): { alpha: number | A } {
  checkInput("isruParameterGradients", "x", x);
  checkLike("isruParameterGradients", "dy", dy, x);
  checkOptions("isruParameterGradients", options);
  const channels = channelLayout("isruParameterGradients", x, options);
  const alphas = channelParameter("isruParameterGradients", ALPHA, x, channels, options.alpha);
  resolveKinks("isruParameterGradients", {}, options.kinks);
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
  if (x === 0) return x;
  if (x === -Infinity) return alpha === 0 ? x : -(1 / Math.sqrt(alpha));
  if (x === Infinity) return alpha === 0 ? x : 1 / Math.sqrt(alpha);
  const square = alpha * x * x;
  const root = Math.sqrt(1 + square);
  return square < 0.25
    ? x - x * (square / (root * (root + 1)))
    : (x < 0 ? -1 : 1) * Math.sqrt(1 / (alpha + 1 / x / x));
}

function slope(x: number, alpha: number): number {
  if (x === -Infinity) return alpha === 0 ? 1 : 0;
  if (x === Infinity) return alpha === 0 ? 1 : 0;
  const d = 1 + alpha * x * x;
  return d < 1000000000 ? Math.sqrt(1 / d / (d * d)) : 1 / d / Math.sqrt(d);
}

function bend(x: number, alpha: number): number {
  if (x === -Infinity) return 0;
  if (x === Infinity) return 0;
  const d = 1 + alpha * x * x;
  if (d < 1000000000) {
    return (-3 * alpha * x) / (d * d * Math.sqrt(d));
  }

  const far = alpha + 1 / x / x;
  return ((x <= 0 ? 3 : -3) * alpha) / (far * far * Math.sqrt(far)) / x / x / x / x;
}

function alphaSlope(x: number, alpha: number): number {
  const d = Math.abs(x) < 1 ? 1 + alpha * x * x : alpha + 1 / x / x;
  return (Math.abs(x) < 1 ? -0.5 * x * x * x : x < 0 ? 0.5 : -0.5) / d / Math.sqrt(d);
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
