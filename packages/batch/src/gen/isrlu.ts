// Generated from specs/activations/isrlu.ts by @subgrad/generator. Do not edit.
import {
  type ChannelLayout,
  type FloatArray,
  type MaybeChannels,
  type Output,
  type PerChannel,
  addTo,
  channelLayout,
  channelParameter,
  checkInput,
  checkLike,
  checkOptions,
  gradientOf,
  inLanes,
  isFloat32,
  outputFor,
  startSum,
  totalOf,
} from "../runtime/index.ts";
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { backwardLanes, derivativeLanes, forwardLanes } from "./lanes/isrlu.ts";

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

/**
 * Inverse square root linear unit, element by element.
 *
 * `isrlu(x, alpha) = x < 0 ? x / sqrt(1 + alpha * x * x) : x`
 *
 * Limits: −(1 / sqrt(alpha)) at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Carlile, Delamarter, Kinney, Marti & Whitney 2017, arXiv:1710.09967
 */
export function isrlu<A extends FloatArray>(
  x: A,
  options: MaybeChannels<IsrluOptions, "alpha", A> & Output<A> = {},
): A {
  checkInput("isrlu", "x", x);
  checkOptions("isrlu", options);
  const channels = channelLayout("isrlu", x, options);
  const alphas = channelParameter("isrlu", ALPHA, x, channels, options.alpha);
  const out = outputFor("isrlu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [], channels, [alphas])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, channels, alphas);
  return out;
}

/**
 * The derivative of {@link isrlu} in x, element by element.
 *
 * Limits: 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function isrluDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<IsrluSlopeOptions, "alpha", A> & Output<A> = {},
): A {
  checkInput("isrluDerivative", "x", x);
  checkOptions("isrluDerivative", options);
  const channels = channelLayout("isrluDerivative", x, options);
  const alphas = channelParameter("isrluDerivative", ALPHA, x, channels, options.alpha);
  resolveKinks("isrluDerivative", {}, options.kinks);
  const out = outputFor("isrluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [], channels, [alphas])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, channels, alphas);
  return out;
}

/** The gradient of x from the gradient of y = {@link isrlu}(x): dy · {@link isrluDerivative}(x), element by element. */
export function isrluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<IsrluSlopeOptions, "alpha", A> & Output<A> = {},
): A {
  checkInput("isrluBackward", "x", x);
  checkLike("isrluBackward", "dy", dy, x);
  checkOptions("isrluBackward", options);
  const channels = channelLayout("isrluBackward", x, options);
  const alphas = channelParameter("isrluBackward", ALPHA, x, channels, options.alpha);
  resolveKinks("isrluBackward", {}, options.kinks);
  const out = outputFor("isrluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [], channels, [alphas])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, channels, alphas);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link isrlu}(x): sums over the elements of each channel, in compensated binary64. */
export function isrluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PerChannel<IsrluSlopeOptions, "alpha", A>,
): { alpha: A };
/** The gradients of the parameters from the gradient of y = {@link isrlu}(x): sums over all elements, in compensated binary64. */
export function isrluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options?: IsrluSlopeOptions,
): { alpha: number };
export function isrluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<IsrluSlopeOptions, "alpha", A> = {},
): { alpha: number | A } {
  checkInput("isrluParameterGradients", "x", x);
  checkLike("isrluParameterGradients", "dy", dy, x);
  checkOptions("isrluParameterGradients", options);
  const channels = channelLayout("isrluParameterGradients", x, options);
  const alphas = channelParameter("isrluParameterGradients", ALPHA, x, channels, options.alpha);
  resolveKinks("isrluParameterGradients", {}, options.kinks);
  const alphaSums = (isFloat32(x) ? alphaGradient32 : alphaGradient64)(dy, x, channels, alphas);
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
