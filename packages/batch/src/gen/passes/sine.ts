// Generated from specs/activations/sine.ts by @subgrad/generator. Do not edit.
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
import { sinProduct } from "../internal/sinProduct.ts";

const OMEGA = { name: "omega", default: 30 };

export interface SineOptions {
  /** Angular frequency, in the paper ω₀. Any number; default 30. With `channels` also an array, one value per channel. */
  readonly omega?: number | undefined;
}

export interface SineSlopeOptions {
  /** Angular frequency, in the paper ω₀. Any number; default 30. With `channels` also an array, one value per channel. */
  readonly omega?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SineOptions, "omega", A> & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("sine", "x", x);
  checkOptions("sine", options);
  const channels = channelLayout("sine", x, options);
  const omegas = channelParameter("sine", OMEGA, x, channels, options.omega);
  const out = outputFor("sine", options.out, x);
  if (inLanes(forwardLanes, [x], out, [], byChannel(channels, [omegas]))) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, channels, omegas);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SineSlopeOptions, "omega", A> & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("sineDerivative", "x", x);
  checkOptions("sineDerivative", options);
  const channels = channelLayout("sineDerivative", x, options);
  const omegas = channelParameter("sineDerivative", OMEGA, x, channels, options.omega);
  resolveKinks("sineDerivative", {}, options.kinks);
  const out = outputFor("sineDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [], byChannel(channels, [omegas]))) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, channels, omegas);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SineSlopeOptions, "omega", A> & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("sineSecondDerivative", "x", x);
  checkOptions("sineSecondDerivative", options);
  const channels = channelLayout("sineSecondDerivative", x, options);
  const omegas = channelParameter("sineSecondDerivative", OMEGA, x, channels, options.omega);
  resolveKinks("sineSecondDerivative", {}, options.kinks);
  const out = outputFor("sineSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [], byChannel(channels, [omegas]))) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, channels, omegas);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SineSlopeOptions, "omega", A> & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("sineBackward", "x", x);
  checkLike("sineBackward", "dy", dy, x);
  checkOptions("sineBackward", options);
  const channels = channelLayout("sineBackward", x, options);
  const omegas = channelParameter("sineBackward", OMEGA, x, channels, options.omega);
  resolveKinks("sineBackward", {}, options.kinks);
  const out = outputFor("sineBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [], byChannel(channels, [omegas]))) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, channels, omegas);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<SineSlopeOptions, "omega", A> & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("sineDoubleBackward", "x", x);
  checkLike("sineDoubleBackward", "ddx", ddx, x);
  checkLike("sineDoubleBackward", "dy", dy, x);
  checkOptions("sineDoubleBackward", options);
  const channels = channelLayout("sineDoubleBackward", x, options);
  const omegas = channelParameter("sineDoubleBackward", OMEGA, x, channels, options.omega);
  resolveKinks("sineDoubleBackward", {}, options.kinks);
  const out = outputsFor("sineDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [], byChannel(channels, [omegas])))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, channels, omegas);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [], byChannel(channels, [omegas])))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, channels, omegas);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SineSlopeOptions, "omega", A>,
  omegaSlopeLanes: Grade,
): { omega: number | A } {
  checkInput("sineParameterGradients", "x", x);
  checkLike("sineParameterGradients", "dy", dy, x);
  checkOptions("sineParameterGradients", options);
  const channels = channelLayout("sineParameterGradients", x, options);
  const omegas = channelParameter("sineParameterGradients", OMEGA, x, channels, options.omega);
  resolveKinks("sineParameterGradients", {}, options.kinks);
  const omegaSums = channelSumsInLanes(
    omegaSlopeLanes,
    dy,
    x,
    { numbers: [], channels, varying: byChannel(channels, [omegas]) },
    () => (isFloat32(x) ? omegaGradient32 : omegaGradient64)(dy, x, channels, omegas),
  );
  return { omega: gradientOf(x, channels, omegaSums) };
}

function value(x: number, omega: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return x;
  return omega === 0 ? 0 : sinProduct(omega, x);
}

function slope(x: number, omega: number): number {
  if (Number.isNaN(x)) return x;
  return omega === 0 ? 0 : omega * cosProduct(omega, x);
}

function bend(x: number, omega: number): number {
  if (Number.isNaN(x)) return x;
  return omega === 0
    ? 0
    : Math.abs(omega * x) < 1e-15
      ? -(omega * omega * omega) * x
      : -(omega * (omega * sinProduct(omega, x)));
}

function omegaSlope(x: number, omega: number): number {
  return omega === 0 ? x : x * cosProduct(omega, x);
}

function forward32(x: FloatArray, out: FloatArray, channels: ChannelLayout, omegas: readonly number[]): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const omega = omegas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, omega);
    }
  }
}

function forward64(x: FloatArray, out: FloatArray, channels: ChannelLayout, omegas: readonly number[]): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const omega = omegas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, omega);
    }
  }
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  omegas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const omega = omegas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, omega);
    }
  }
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  omegas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const omega = omegas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, omega);
    }
  }
}

function secondDerivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  omegas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const omega = omegas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend(x[i]!, omega);
    }
  }
}

function secondDerivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  omegas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const omega = omegas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend(x[i]!, omega);
    }
  }
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  omegas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const omega = omegas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope(x[i]!, omega);
    }
  }
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  omegas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const omega = omegas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope(x[i]!, omega);
    }
  }
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  omegas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const omega = omegas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, omega);
    }
  }
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  omegas: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const omega = omegas[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, omega);
    }
  }
}

function omegaGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  omegas: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const omega = omegas[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * omegaSlope(x[i]!, omega));
    }
  }

  return totals.map(totalOf);
}

function omegaGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  omegas: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const omega = omegas[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * omegaSlope(x[i]!, omega));
    }
  }

  return totals.map(totalOf);
}
