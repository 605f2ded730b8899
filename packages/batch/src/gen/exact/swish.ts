// Generated from specs/activations/swish.ts by @subgrad/generator. Do not edit.
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
  isFloat32,
  outputFor,
  startSum,
  totalOf,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";
import { mulSigmoidProduct } from "../internal/mulSigmoidProduct.ts";

const BETA = { name: "beta", default: 1 };

export interface SwishOptions {
  /** Sharpness of the gate. Any number; default 1. ONNX: `alpha`. With `channels` also an array, one value per channel. */
  readonly beta?: number | undefined;
}

export interface SwishSlopeOptions {
  /** Sharpness of the gate. Any number; default 1. ONNX: `alpha`. With `channels` also an array, one value per channel. */
  readonly beta?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Swish, a sigmoid-gated linear unit, element by element.
 *
 * `swish(x, beta) = x * sigmoid(beta * x)`
 *
 * Half the identity at beta = 0, silu at beta = 1, and nearly relu for large beta.
 *
 * Limits: beta > 0 ? 0 : −∞ at −∞, beta < 0 ? 0 : ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Ramachandran, Zoph & Le 2017, arXiv:1710.05941
 */
export function swish<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SwishOptions, "beta", A> & Output<A> = {},
): A {
  checkInput("swish", "x", x);
  checkOptions("swish", options);
  const channels = channelLayout("swish", x, options);
  const betas = channelParameter("swish", BETA, x, channels, options.beta);
  const out = outputFor("swish", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, channels, betas);
  return out;
}

/**
 * The derivative of {@link swish} in x, element by element.
 *
 * Limits: beta === 0 ? 0.5 : beta > 0 ? 0 : 1 at −∞, beta === 0 ? 0.5 : beta > 0 ? 1 : 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function swishDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SwishSlopeOptions, "beta", A> & Output<A> = {},
): A {
  checkInput("swishDerivative", "x", x);
  checkOptions("swishDerivative", options);
  const channels = channelLayout("swishDerivative", x, options);
  const betas = channelParameter("swishDerivative", BETA, x, channels, options.beta);
  resolveKinks("swishDerivative", {}, options.kinks);
  const out = outputFor("swishDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, channels, betas);
  return out;
}

/** The gradient of x from the gradient of y = {@link swish}(x): dy · {@link swishDerivative}(x), element by element. */
export function swishBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SwishSlopeOptions, "beta", A> & Output<A> = {},
): A {
  checkInput("swishBackward", "x", x);
  checkLike("swishBackward", "dy", dy, x);
  checkOptions("swishBackward", options);
  const channels = channelLayout("swishBackward", x, options);
  const betas = channelParameter("swishBackward", BETA, x, channels, options.beta);
  resolveKinks("swishBackward", {}, options.kinks);
  const out = outputFor("swishBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, channels, betas);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link swish}(x): sums over the elements of each channel, in compensated binary64. */
export function swishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PerChannel<SwishSlopeOptions, "beta", A>,
): { beta: A };
/** The gradients of the parameters from the gradient of y = {@link swish}(x): sums over all elements, in compensated binary64. */
export function swishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options?: SwishSlopeOptions,
): { beta: number };
export function swishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SwishSlopeOptions, "beta", A> = {},
): { beta: number | A } {
  checkInput("swishParameterGradients", "x", x);
  checkLike("swishParameterGradients", "dy", dy, x);
  checkOptions("swishParameterGradients", options);
  const channels = channelLayout("swishParameterGradients", x, options);
  const betas = channelParameter("swishParameterGradients", BETA, x, channels, options.beta);
  resolveKinks("swishParameterGradients", {}, options.kinks);
  const betaSums = (isFloat32(x) ? betaGradient32 : betaGradient64)(dy, x, channels, betas);
  return { beta: gradientOf(x, channels, betaSums) };
}

function value(x: number, beta: number): number {
  return mulSigmoidProduct(x, beta, x);
}

function slope(x: number, beta: number): number {
  return mulSigmoidProduct(1 + mulSigmoidProduct(beta * x, -beta, x), beta, x);
}

function betaSlope(x: number, beta: number): number {
  return mulSigmoidProduct(
    x * mulSigmoidProduct(x, Math.abs(beta), Math.abs(x)),
    -Math.abs(beta),
    Math.abs(x),
  );
}

function forward32(x: FloatArray, out: FloatArray, channels: ChannelLayout, betas: readonly number[]): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, beta);
    }
  }
}

function forward64(x: FloatArray, out: FloatArray, channels: ChannelLayout, betas: readonly number[]): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, beta);
    }
  }
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, beta);
    }
  }
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, beta);
    }
  }
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope(x[i]!, beta);
    }
  }
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope(x[i]!, beta);
    }
  }
}

function betaGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  betas: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * betaSlope(x[i]!, beta));
    }
  }

  return totals.map(totalOf);
}

function betaGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  betas: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * betaSlope(x[i]!, beta));
    }
  }

  return totals.map(totalOf);
}
