// Generated from specs/activations/pelu.ts by @subgrad/generator. Do not edit.
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
import { expm1Quotient } from "../internal/expm1Quotient.ts";
import { mulExpQuotient } from "../internal/mulExpQuotient.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

const ALPHA = { name: "alpha", default: 1, above: 0 };

const BETA = { name: "beta", default: 1, above: 0 };

export interface PeluOptions {
  /** Depth of the plateau on the negative side; the paper's `a`. A number > 0; default 1. With `channels` also an array, one value per channel. */
  readonly alpha?: number | undefined;
  /** How slowly the plateau is reached; the paper's `b`. The slope at 0 is alpha / beta. A number > 0; default 1. With `channels` also an array, one value per channel. */
  readonly beta?: number | undefined;
}

export interface PeluSlopeOptions {
  /** Depth of the plateau on the negative side; the paper's `a`. A number > 0; default 1. With `channels` also an array, one value per channel. */
  readonly alpha?: number | undefined;
  /** How slowly the plateau is reached; the paper's `b`. The slope at 0 is alpha / beta. A number > 0; default 1. With `channels` also an array, one value per channel. */
  readonly beta?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: MaybeChannels<PeluOptions, "alpha" | "beta", A> & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("pelu", "x", x);
  checkOptions("pelu", options);
  const channels = channelLayout("pelu", x, options);
  const alphas = channelParameter("pelu", ALPHA, x, channels, options.alpha);
  const betas = channelParameter("pelu", BETA, x, channels, options.beta);
  const out = outputFor("pelu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [], byChannel(channels, [alphas, betas]))) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, channels, alphas, betas);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<PeluSlopeOptions, "alpha" | "beta", A> & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("peluDerivative", "x", x);
  checkOptions("peluDerivative", options);
  const channels = channelLayout("peluDerivative", x, options);
  const alphas = channelParameter("peluDerivative", ALPHA, x, channels, options.alpha);
  const betas = channelParameter("peluDerivative", BETA, x, channels, options.beta);
  resolveKinks("peluDerivative", {}, options.kinks);
  const out = outputFor("peluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [], byChannel(channels, [alphas, betas]))) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, channels, alphas, betas);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<PeluSlopeOptions, "alpha" | "beta", A> & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("peluSecondDerivative", "x", x);
  checkOptions("peluSecondDerivative", options);
  const channels = channelLayout("peluSecondDerivative", x, options);
  const alphas = channelParameter("peluSecondDerivative", ALPHA, x, channels, options.alpha);
  const betas = channelParameter("peluSecondDerivative", BETA, x, channels, options.beta);
  resolveKinks("peluSecondDerivative", {}, options.kinks);
  const out = outputFor("peluSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [], byChannel(channels, [alphas, betas]))) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, channels, alphas, betas);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<PeluSlopeOptions, "alpha" | "beta", A> & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("peluBackward", "x", x);
  checkLike("peluBackward", "dy", dy, x);
  checkOptions("peluBackward", options);
  const channels = channelLayout("peluBackward", x, options);
  const alphas = channelParameter("peluBackward", ALPHA, x, channels, options.alpha);
  const betas = channelParameter("peluBackward", BETA, x, channels, options.beta);
  resolveKinks("peluBackward", {}, options.kinks);
  const out = outputFor("peluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [], byChannel(channels, [alphas, betas]))) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, channels, alphas, betas);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<PeluSlopeOptions, "alpha" | "beta", A> & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("peluDoubleBackward", "x", x);
  checkLike("peluDoubleBackward", "ddx", ddx, x);
  checkLike("peluDoubleBackward", "dy", dy, x);
  checkOptions("peluDoubleBackward", options);
  const channels = channelLayout("peluDoubleBackward", x, options);
  const alphas = channelParameter("peluDoubleBackward", ALPHA, x, channels, options.alpha);
  const betas = channelParameter("peluDoubleBackward", BETA, x, channels, options.beta);
  resolveKinks("peluDoubleBackward", {}, options.kinks);
  const out = outputsFor("peluDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
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
  options: MaybeChannels<PeluSlopeOptions, "alpha" | "beta", A>,
  alphaSlopeLanes: Grade,
  betaSlopeLanes: Grade,
): { alpha: number | A; beta: number | A } {
  checkInput("peluParameterGradients", "x", x);
  checkLike("peluParameterGradients", "dy", dy, x);
  checkOptions("peluParameterGradients", options);
  const channels = channelLayout("peluParameterGradients", x, options);
  const alphas = channelParameter("peluParameterGradients", ALPHA, x, channels, options.alpha);
  const betas = channelParameter("peluParameterGradients", BETA, x, channels, options.beta);
  resolveKinks("peluParameterGradients", {}, options.kinks);
  const alphaSums = channelSumsInLanes(
    alphaSlopeLanes,
    dy,
    x,
    { numbers: [], channels, varying: byChannel(channels, [betas]) },
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
  return x < -1e-17 * beta ? alpha * expm1Quotient(x, beta) : (alpha / beta) * x;
}

function value32(x: number, alpha: number, beta: number): number {
  return x < -1e-17 * beta ? alpha * wideExpm1Quotient(x, beta) : (alpha / beta) * x;
}

function slope(x: number, alpha: number, beta: number): number {
  if (Number.isNaN(x)) return x;
  return x < 0 ? mulExpQuotient(alpha / beta, x, beta) : alpha / beta;
}

function slope32(x: number, alpha: number, beta: number): number {
  if (Number.isNaN(x)) return x;
  return x < 0 ? wideMulExpQuotient(alpha / beta, x, beta) : alpha / beta;
}

function bend(x: number, alpha: number, beta: number): number {
  if (Number.isNaN(x)) return x;
  return x <= 0 ? mulExpQuotient(alpha / beta / beta, x, beta) : 0;
}

function bend32(x: number, alpha: number, beta: number): number {
  if (Number.isNaN(x)) return x;
  return x <= 0 ? wideMulExpQuotient(alpha / beta / beta, x, beta) : 0;
}

function alphaSlope(x: number, alpha: number, beta: number): number {
  return x < 0 ? expm1Quotient(x, beta) : x / beta;
}

function betaSlope(x: number, alpha: number, beta: number): number {
  return x < 0 ? mulExpQuotient((-alpha / beta / beta) * x, x, beta) : (-alpha / beta / beta) * x;
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
      for (const end = i + channels.run; i < end; i++) out[i] = value32(x[i]!, alpha, beta);
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
      for (const end = i + channels.run; i < end; i++) out[i] = slope32(x[i]!, alpha, beta);
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
      for (const end = i + channels.run; i < end; i++) out[i] = bend32(x[i]!, alpha, beta);
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
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope32(x[i]!, alpha, beta);
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
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend32(x[i]!, alpha, beta);
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

/** Engines look an import up in every turn of a loop, and a constant of the module never. */
const powerOfTwo = sharedPowerOfTwo;

const roundTiesToEven = sharedRoundTiesToEven;

/** eʳ − 1 for |r| ≤ ½ ln 2, in binary64 for a result that is rounded to binary32. */
const wideExpm1Reduced = (r: number): number => {
  const p4 = 0.001394062434076471 + r * 0.00019845844790976368;
  const p2 = 0.04166636095279681 + r * (0.008333389417141433 + r * p4);
  return r * (1 + r * (0.5000000044152457 + r * (0.16666666370341715 + r * p2)));
};

/** eˣ − 1, in binary64 for a result that is rounded to binary32. */
const wideExpm1 = (x: number): number => {
  const above = x < -60 ? -60 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  const scale = powerOfTwo(n | 0);
  return scale * wideExpm1Reduced(r) - (1 - scale);
};

/** e^(a/b) − 1, as accurate as if the quotient were not rounded, in binary64 for a result that is rounded to binary32. */
const wideExpm1Quotient = (a: number, b: number): number => wideExpm1(a / b);

/** eˣ, in binary64 for a result that is rounded to binary32. */
const wideExp = (x: number): number => {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};

/** a·eˣ, right also where eˣ itself would underflow or overflow, in binary64 for a result that is rounded to binary32. */
const wideMulExp = (a: number, x: number): number => (x < -708 ? (a < 0 ? -0 : 0) : a * wideExp(x));

/** a·e^(b/c), as accurate as if the quotient were not rounded, right also where e^(b/c) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulExpQuotient = (a: number, b: number, c: number): number => wideMulExp(a, b / c);
