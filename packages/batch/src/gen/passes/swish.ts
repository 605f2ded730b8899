// Generated from specs/activations/swish.ts by @subgrad/generator. Do not edit.
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
import { mulSigmoidProduct } from "../internal/mulSigmoidProduct.ts";
import { tanh } from "../internal/tanh.ts";
import { wideMulSigmoidProduct } from "../internal/wideMulSigmoidProduct.ts";
import { wideTanh } from "../internal/wideTanh.ts";

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

export function forward<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SwishOptions, "beta", A> & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("swish", "x", x);
  checkOptions("swish", options);
  const channels = channelLayout("swish", x, options);
  const betas = channelParameter("swish", BETA, x, channels, options.beta);
  const out = outputFor("swish", options.out, x);
  if (inLanes(forwardLanes, [x], out, [], byChannel(channels, [betas]))) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, channels, betas);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SwishSlopeOptions, "beta", A> & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("swishDerivative", "x", x);
  checkOptions("swishDerivative", options);
  const channels = channelLayout("swishDerivative", x, options);
  const betas = channelParameter("swishDerivative", BETA, x, channels, options.beta);
  resolveKinks("swishDerivative", {}, options.kinks);
  const out = outputFor("swishDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [], byChannel(channels, [betas]))) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, channels, betas);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SwishSlopeOptions, "beta", A> & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("swishSecondDerivative", "x", x);
  checkOptions("swishSecondDerivative", options);
  const channels = channelLayout("swishSecondDerivative", x, options);
  const betas = channelParameter("swishSecondDerivative", BETA, x, channels, options.beta);
  resolveKinks("swishSecondDerivative", {}, options.kinks);
  const out = outputFor("swishSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [], byChannel(channels, [betas]))) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, channels, betas);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SwishSlopeOptions, "beta", A> & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("swishBackward", "x", x);
  checkLike("swishBackward", "dy", dy, x);
  checkOptions("swishBackward", options);
  const channels = channelLayout("swishBackward", x, options);
  const betas = channelParameter("swishBackward", BETA, x, channels, options.beta);
  resolveKinks("swishBackward", {}, options.kinks);
  const out = outputFor("swishBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [], byChannel(channels, [betas]))) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, channels, betas);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<SwishSlopeOptions, "beta", A> & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("swishDoubleBackward", "x", x);
  checkLike("swishDoubleBackward", "ddx", ddx, x);
  checkLike("swishDoubleBackward", "dy", dy, x);
  checkOptions("swishDoubleBackward", options);
  const channels = channelLayout("swishDoubleBackward", x, options);
  const betas = channelParameter("swishDoubleBackward", BETA, x, channels, options.beta);
  resolveKinks("swishDoubleBackward", {}, options.kinks);
  const out = outputsFor("swishDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [], byChannel(channels, [betas])))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, channels, betas);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [], byChannel(channels, [betas])))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, channels, betas);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SwishSlopeOptions, "beta", A>,
  betaSlopeLanes: Grade,
): { beta: number | A } {
  checkInput("swishParameterGradients", "x", x);
  checkLike("swishParameterGradients", "dy", dy, x);
  checkOptions("swishParameterGradients", options);
  const channels = channelLayout("swishParameterGradients", x, options);
  const betas = channelParameter("swishParameterGradients", BETA, x, channels, options.beta);
  resolveKinks("swishParameterGradients", {}, options.kinks);
  const betaSums = channelSumsInLanes(
    betaSlopeLanes,
    dy,
    x,
    { numbers: [], channels, varying: byChannel(channels, [betas]) },
    () => (isFloat32(x) ? betaGradient32 : betaGradient64)(dy, x, channels, betas),
  );
  return { beta: gradientOf(x, channels, betaSums) };
}

function value(x: number, beta: number): number {
  return mulSigmoidProduct(x, beta, x);
}

function value32(x: number, beta: number): number {
  return wideMulSigmoidProduct(x, beta, x);
}

function slope(x: number, beta: number): number {
  return mulSigmoidProduct(1 + mulSigmoidProduct(beta * x, -beta, x), beta, x);
}

function slope32(x: number, beta: number): number {
  return wideMulSigmoidProduct(1 + wideMulSigmoidProduct(beta * x, -beta, x), beta, x);
}

function bend(x: number, beta: number): number {
  const z = Math.min(Math.abs(beta * x), 2000);
  const factor = beta * (2 - z * tanh(0.5 * z));
  return mulSigmoidProduct(mulSigmoidProduct(factor, beta, x), -beta, x);
}

function bend32(x: number, beta: number): number {
  const z = Math.min(Math.abs(beta * x), 2000);
  const factor = beta * (2 - z * wideTanh(0.5 * z));
  return wideMulSigmoidProduct(wideMulSigmoidProduct(factor, beta, x), -beta, x);
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
      for (const end = i + channels.run; i < end; i++) out[i] = value32(x[i]!, beta);
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
      for (const end = i + channels.run; i < end; i++) out[i] = slope32(x[i]!, beta);
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

function secondDerivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend32(x[i]!, beta);
    }
  }
}

function secondDerivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend(x[i]!, beta);
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
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope32(x[i]!, beta);
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

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend32(x[i]!, beta);
    }
  }
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, beta);
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
