// Generated from specs/activations/sinLu.ts by @subgrad/generator. Do not edit.
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
import { mulSigmoid } from "../internal/mulSigmoid.ts";
import { sinProduct } from "../internal/sinProduct.ts";
import { tanh } from "../internal/tanh.ts";

const A = { name: "a", default: 1 };

const B = { name: "b", default: 1 };

export interface SinLuOptions {
  /** Amplitude of the sine. Any number; default 1. With `channels` also an array, one value per channel. */
  readonly a?: number | undefined;
  /** Angular frequency of the sine. Any number; default 1. With `channels` also an array, one value per channel. */
  readonly b?: number | undefined;
}

export interface SinLuSlopeOptions {
  /** Amplitude of the sine. Any number; default 1. With `channels` also an array, one value per channel. */
  readonly a?: number | undefined;
  /** Angular frequency of the sine. Any number; default 1. With `channels` also an array, one value per channel. */
  readonly b?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SinLuOptions, "a" | "b", A> & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("sinLu", "x", x);
  checkOptions("sinLu", options);
  const channels = channelLayout("sinLu", x, options);
  const as = channelParameter("sinLu", A, x, channels, options.a);
  const bs = channelParameter("sinLu", B, x, channels, options.b);
  const out = outputFor("sinLu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [], byChannel(channels, [as, bs]))) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, channels, as, bs);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SinLuSlopeOptions, "a" | "b", A> & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("sinLuDerivative", "x", x);
  checkOptions("sinLuDerivative", options);
  const channels = channelLayout("sinLuDerivative", x, options);
  const as = channelParameter("sinLuDerivative", A, x, channels, options.a);
  const bs = channelParameter("sinLuDerivative", B, x, channels, options.b);
  resolveKinks("sinLuDerivative", {}, options.kinks);
  const out = outputFor("sinLuDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [], byChannel(channels, [as, bs]))) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, channels, as, bs);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SinLuSlopeOptions, "a" | "b", A> & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("sinLuSecondDerivative", "x", x);
  checkOptions("sinLuSecondDerivative", options);
  const channels = channelLayout("sinLuSecondDerivative", x, options);
  const as = channelParameter("sinLuSecondDerivative", A, x, channels, options.a);
  const bs = channelParameter("sinLuSecondDerivative", B, x, channels, options.b);
  resolveKinks("sinLuSecondDerivative", {}, options.kinks);
  const out = outputFor("sinLuSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [], byChannel(channels, [as, bs]))) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, channels, as, bs);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SinLuSlopeOptions, "a" | "b", A> & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("sinLuBackward", "x", x);
  checkLike("sinLuBackward", "dy", dy, x);
  checkOptions("sinLuBackward", options);
  const channels = channelLayout("sinLuBackward", x, options);
  const as = channelParameter("sinLuBackward", A, x, channels, options.a);
  const bs = channelParameter("sinLuBackward", B, x, channels, options.b);
  resolveKinks("sinLuBackward", {}, options.kinks);
  const out = outputFor("sinLuBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [], byChannel(channels, [as, bs]))) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, channels, as, bs);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<SinLuSlopeOptions, "a" | "b", A> & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("sinLuDoubleBackward", "x", x);
  checkLike("sinLuDoubleBackward", "ddx", ddx, x);
  checkLike("sinLuDoubleBackward", "dy", dy, x);
  checkOptions("sinLuDoubleBackward", options);
  const channels = channelLayout("sinLuDoubleBackward", x, options);
  const as = channelParameter("sinLuDoubleBackward", A, x, channels, options.a);
  const bs = channelParameter("sinLuDoubleBackward", B, x, channels, options.b);
  resolveKinks("sinLuDoubleBackward", {}, options.kinks);
  const out = outputsFor("sinLuDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [], byChannel(channels, [as, bs])))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, channels, as, bs);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [], byChannel(channels, [as, bs])))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, channels, as, bs);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SinLuSlopeOptions, "a" | "b", A>,
  aSlopeLanes: Grade,
  bSlopeLanes: Grade,
): { a: number | A; b: number | A } {
  checkInput("sinLuParameterGradients", "x", x);
  checkLike("sinLuParameterGradients", "dy", dy, x);
  checkOptions("sinLuParameterGradients", options);
  const channels = channelLayout("sinLuParameterGradients", x, options);
  const as = channelParameter("sinLuParameterGradients", A, x, channels, options.a);
  const bs = channelParameter("sinLuParameterGradients", B, x, channels, options.b);
  resolveKinks("sinLuParameterGradients", {}, options.kinks);
  const aSums = channelSumsInLanes(
    aSlopeLanes,
    dy,
    x,
    { numbers: [], channels, varying: byChannel(channels, [bs]) },
    () => (isFloat32(x) ? aGradient32 : aGradient64)(dy, x, channels, as, bs),
  );
  const bSums = channelSumsInLanes(
    bSlopeLanes,
    dy,
    x,
    { numbers: [], channels, varying: byChannel(channels, [as, bs]) },
    () => (isFloat32(x) ? bGradient32 : bGradient64)(dy, x, channels, as, bs),
  );
  return { a: gradientOf(x, channels, aSums), b: gradientOf(x, channels, bSums) };
}

function value(x: number, a: number, b: number): number {
  if (x === Infinity) return x;
  return mulSigmoid(Math.abs(x) < 1e-30 ? (1 + a * b) * x : x + a * sinProduct(b, x), x);
}

function slope(x: number, a: number, b: number): number {
  const c = cosProduct(b, x);
  const half = cosProduct(0.5 * b, x);
  const slope = c < -0.5 ? 1 - a * b + 2 * a * b * (half * half) : 1 + a * b * c;
  const wave = x + a * sinProduct(b, x);
  return mulSigmoid(slope + (x < 0 ? wave - mulSigmoid(wave, x) : mulSigmoid(wave, -x)), x);
}

function bend(x: number, a: number, b: number): number {
  const wave = x + a * sinProduct(b, x);
  const slope = 1 + a * b * cosProduct(b, x);
  const bend = a * b * b * sinProduct(b, x);
  return mulSigmoid(mulSigmoid(2 * slope - wave * tanh(0.5 * x), -x) - bend, x);
}

function aSlope(x: number, a: number, b: number): number {
  return mulSigmoid(sinProduct(b, x), x);
}

function bSlope(x: number, a: number, b: number): number {
  return mulSigmoid(a * (x * cosProduct(b, x)), x);
}

function forward32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
  bs: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      const b = bs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, a, b);
    }
  }
}

function forward64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
  bs: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      const b = bs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, a, b);
    }
  }
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
  bs: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      const b = bs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, a, b);
    }
  }
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
  bs: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      const b = bs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, a, b);
    }
  }
}

function secondDerivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
  bs: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      const b = bs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend(x[i]!, a, b);
    }
  }
}

function secondDerivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
  bs: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      const b = bs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend(x[i]!, a, b);
    }
  }
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
  bs: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      const b = bs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope(x[i]!, a, b);
    }
  }
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
  bs: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      const b = bs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope(x[i]!, a, b);
    }
  }
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
  bs: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      const b = bs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, a, b);
    }
  }
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
  bs: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      const b = bs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, a, b);
    }
  }
}

function aGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
  bs: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const a = as[channel]!;
      const b = bs[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * aSlope(x[i]!, a, b));
    }
  }

  return totals.map(totalOf);
}

function aGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
  bs: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const a = as[channel]!;
      const b = bs[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * aSlope(x[i]!, a, b));
    }
  }

  return totals.map(totalOf);
}

function bGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
  bs: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const a = as[channel]!;
      const b = bs[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * bSlope(x[i]!, a, b));
    }
  }

  return totals.map(totalOf);
}

function bGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
  bs: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const a = as[channel]!;
      const b = bs[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * bSlope(x[i]!, a, b));
    }
  }

  return totals.map(totalOf);
}
