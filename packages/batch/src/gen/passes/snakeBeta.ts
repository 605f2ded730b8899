// Generated from specs/activations/snakeBeta.ts by @subgrad/generator. Do not edit.
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
import { cosProduct } from "../internal/cosProduct.ts";
import { mulAdd } from "../internal/mulAdd.ts";
import { sinProduct } from "../internal/sinProduct.ts";

const ALPHA = { name: "alpha", default: 1, above: 0 };

const BETA = { name: "beta", default: 1, above: 0 };

export interface SnakeBetaOptions {
  /** Angular frequency of the component. A number > 0; default 1. With `channels` also an array, one value per channel. */
  readonly alpha?: number | undefined;
  /** The inverse of its height. A number > 0; default 1. With `channels` also an array, one value per channel. */
  readonly beta?: number | undefined;
}

export interface SnakeBetaSlopeOptions {
  /** Angular frequency of the component. A number > 0; default 1. With `channels` also an array, one value per channel. */
  readonly alpha?: number | undefined;
  /** The inverse of its height. A number > 0; default 1. With `channels` also an array, one value per channel. */
  readonly beta?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SnakeBetaOptions, "alpha" | "beta", A> & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("snakeBeta", "x", x);
  checkOptions("snakeBeta", options);
  const channels = channelLayout("snakeBeta", x, options);
  const alphas = channelParameter("snakeBeta", ALPHA, x, channels, options.alpha);
  const betas = channelParameter("snakeBeta", BETA, x, channels, options.beta);
  const out = outputFor("snakeBeta", options.out, x);
  if (inLanes(forwardLanes, [x], out, [], byChannel(channels, [alphas, betas]))) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, channels, alphas, betas);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SnakeBetaSlopeOptions, "alpha" | "beta", A> & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("snakeBetaDerivative", "x", x);
  checkOptions("snakeBetaDerivative", options);
  const channels = channelLayout("snakeBetaDerivative", x, options);
  const alphas = channelParameter("snakeBetaDerivative", ALPHA, x, channels, options.alpha);
  const betas = channelParameter("snakeBetaDerivative", BETA, x, channels, options.beta);
  resolveKinks("snakeBetaDerivative", {}, options.kinks);
  const out = outputFor("snakeBetaDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [], byChannel(channels, [alphas, betas]))) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, channels, alphas, betas);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SnakeBetaSlopeOptions, "alpha" | "beta", A> & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("snakeBetaSecondDerivative", "x", x);
  checkOptions("snakeBetaSecondDerivative", options);
  const channels = channelLayout("snakeBetaSecondDerivative", x, options);
  const alphas = channelParameter("snakeBetaSecondDerivative", ALPHA, x, channels, options.alpha);
  const betas = channelParameter("snakeBetaSecondDerivative", BETA, x, channels, options.beta);
  resolveKinks("snakeBetaSecondDerivative", {}, options.kinks);
  const out = outputFor("snakeBetaSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [], byChannel(channels, [alphas, betas]))) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, channels, alphas, betas);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SnakeBetaSlopeOptions, "alpha" | "beta", A> & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("snakeBetaBackward", "x", x);
  checkLike("snakeBetaBackward", "dy", dy, x);
  checkOptions("snakeBetaBackward", options);
  const channels = channelLayout("snakeBetaBackward", x, options);
  const alphas = channelParameter("snakeBetaBackward", ALPHA, x, channels, options.alpha);
  const betas = channelParameter("snakeBetaBackward", BETA, x, channels, options.beta);
  resolveKinks("snakeBetaBackward", {}, options.kinks);
  const out = outputFor("snakeBetaBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [], byChannel(channels, [alphas, betas]))) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, channels, alphas, betas);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<SnakeBetaSlopeOptions, "alpha" | "beta", A> & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("snakeBetaDoubleBackward", "x", x);
  checkLike("snakeBetaDoubleBackward", "ddx", ddx, x);
  checkLike("snakeBetaDoubleBackward", "dy", dy, x);
  checkOptions("snakeBetaDoubleBackward", options);
  const channels = channelLayout("snakeBetaDoubleBackward", x, options);
  const alphas = channelParameter("snakeBetaDoubleBackward", ALPHA, x, channels, options.alpha);
  const betas = channelParameter("snakeBetaDoubleBackward", BETA, x, channels, options.beta);
  resolveKinks("snakeBetaDoubleBackward", {}, options.kinks);
  const out = outputsFor("snakeBetaDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [], byChannel(channels, [alphas, betas])))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, channels, alphas, betas);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [], byChannel(channels, [alphas, betas])))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, channels, alphas, betas);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SnakeBetaSlopeOptions, "alpha" | "beta", A>,
  alphaSlopeLanes: Grade,
  betaSlopeLanes: Grade,
): { alpha: number | A; beta: number | A } {
  checkInput("snakeBetaParameterGradients", "x", x);
  checkLike("snakeBetaParameterGradients", "dy", dy, x);
  checkOptions("snakeBetaParameterGradients", options);
  const channels = channelLayout("snakeBetaParameterGradients", x, options);
  const alphas = channelParameter("snakeBetaParameterGradients", ALPHA, x, channels, options.alpha);
  const betas = channelParameter("snakeBetaParameterGradients", BETA, x, channels, options.beta);
  resolveKinks("snakeBetaParameterGradients", {}, options.kinks);
  const alphaSums = channelSumsInLanes(
    alphaSlopeLanes,
    dy,
    x,
    { numbers: [], channels, varying: byChannel(channels, [alphas, betas]) },
    () => (isFloat32(x) ? alphaGradient32 : alphaGradient64)(dy, x, channels, alphas, betas),
  );
  const betaSums = channelSumsInLanes(
    betaSlopeLanes,
    dy,
    x,
    { numbers: [], channels, varying: byChannel(channels, [alphas, betas]) },
    () => (isFloat32(x) ? betaGradient32 : betaGradient64)(dy, x, channels, alphas, betas),
  );
  return { alpha: gradientOf(x, channels, alphaSums), beta: gradientOf(x, channels, betaSums) };
}

function value(x: number, alpha: number, beta: number): number {
  if (x === -Infinity) return x;
  if (x === Infinity) return x;
  const s = sinProduct(alpha, x);
  const square = s * s;
  const p = beta * x;
  if (Math.abs(p) > 4 || square < (x < 0 ? 0.16 : 0.25)) {
    return x + s * (s / beta);
  }

  if (x > 0) {
    return (0.5 - 0.5 * cosProduct(2 * alpha, x) + p) / beta;
  }

  const lost = mulAdd(beta, x, -p);
  if (square < 0.8) {
    return (p + 0.5 - (0.5 * cosProduct(2 * alpha, x) - lost)) / beta;
  }

  const c = cosProduct(alpha, x);
  return (p + 1 - (c * c - lost)) / beta;
}

function slope(x: number, alpha: number, beta: number): number {
  const s = sinProduct(2 * alpha, x);
  const c = cosProduct(2 * alpha, x);
  return s < -0.5 ? (beta - alpha + (alpha / (1 - s)) * c * c) / beta : 1 + (alpha / beta) * s;
}

function bend(x: number, alpha: number, beta: number): number {
  const s = sinProduct(2 * alpha, x);
  const sSlope = 2 * alpha * cosProduct(2 * alpha, x);
  const c = cosProduct(2 * alpha, x);
  const cSlope = -(2 * alpha * sinProduct(2 * alpha, x));
  return s < -0.5
    ? (((((alpha / (1 - s)) * sSlope) / (1 - s)) * c + (alpha / (1 - s)) * cSlope) * c +
        (alpha / (1 - s)) * c * cSlope) /
        beta
    : (alpha / beta) * sSlope;
}

function alphaSlope(x: number, alpha: number, beta: number): number {
  return (x / beta) * sinProduct(2 * alpha, x);
}

function betaSlope(x: number, alpha: number, beta: number): number {
  const height = sinProduct(alpha, x) / beta;
  return -height * height;
}

function forward32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, alpha, beta);
    }
  }
}

function forward64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, alpha, beta);
    }
  }
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, alpha, beta);
    }
  }
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, alpha, beta);
    }
  }
}

function secondDerivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend(x[i]!, alpha, beta);
    }
  }
}

function secondDerivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend(x[i]!, alpha, beta);
    }
  }
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope(x[i]!, alpha, beta);
    }
  }
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope(x[i]!, alpha, beta);
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
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, alpha, beta);
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
  betas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alpha = alphas[channel]!;
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, alpha, beta);
    }
  }
}

function alphaGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
  betas: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const alpha = alphas[channel]!;
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * alphaSlope(x[i]!, alpha, beta));
    }
  }

  return totals.map(totalOf);
}

function alphaGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
  betas: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const alpha = alphas[channel]!;
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * alphaSlope(x[i]!, alpha, beta));
    }
  }

  return totals.map(totalOf);
}

function betaGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
  betas: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const alpha = alphas[channel]!;
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * betaSlope(x[i]!, alpha, beta));
    }
  }

  return totals.map(totalOf);
}

function betaGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  alphas: readonly number[],
  betas: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const alpha = alphas[channel]!;
      const beta = betas[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * betaSlope(x[i]!, alpha, beta));
    }
  }

  return totals.map(totalOf);
}
