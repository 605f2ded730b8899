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
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";
import { tanh } from "../internal/tanh.ts";

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

/** Engines look an import up in every turn of a loop, and a constant of the module never. */
const powerOfTwo = sharedPowerOfTwo;

const roundTiesToEven = sharedRoundTiesToEven;

/** eʳ − 1 for |r| ≤ ½ ln 2, in binary64 for a result that is rounded to binary32. */
const wideExpm1Reduced = (r: number): number => {
  const p4 = 0.001394062434076471 + r * 0.00019845844790976368;
  const p2 = 0.04166636095279681 + r * (0.008333389417141433 + r * p4);
  return r * (1 + r * (0.5000000044152457 + r * (0.16666666370341715 + r * p2)));
};

/** eˣ, in binary64 for a result that is rounded to binary32. */
const wideExp = (x: number): number => {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};

/** a·σ(x), right also where σ(x) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulSigmoid = (a: number, x: number): number =>
  x < -708 ? (a < 0 ? -0 : 0) : a / (1 + wideExp(-x));

/** a·σ(b·c), as accurate as if the product were not rounded, right also where σ(b·c) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulSigmoidProduct = (a: number, b: number, c: number): number => wideMulSigmoid(a, b * c);

/** eˣ − 1, in binary64 for a result that is rounded to binary32. */
const wideExpm1 = (x: number): number => {
  const above = x < -60 ? -60 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  const scale = powerOfTwo(n | 0);
  return scale * wideExpm1Reduced(r) - (1 - scale);
};

/** tanh x, in binary64 for a result that is rounded to binary32. */
const wideTanh = (x: number): number => {
  const e = wideExpm1(2 * x);
  return e / (e + 2);
};
