// Generated from specs/activations/snake.ts by @subgrad/generator. Do not edit.
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

const A = { name: "a", default: 1, above: 0 };

export interface SnakeOptions {
  /** Angular frequency of the component, and the inverse of its height. TensorFlow Addons calls it `frequency`. A number > 0; default 1. With `channels` also an array, one value per channel. */
  readonly a?: number | undefined;
}

export interface SnakeSlopeOptions {
  /** Angular frequency of the component, and the inverse of its height. TensorFlow Addons calls it `frequency`. A number > 0; default 1. With `channels` also an array, one value per channel. */
  readonly a?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SnakeOptions, "a", A> & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("snake", "x", x);
  checkOptions("snake", options);
  const channels = channelLayout("snake", x, options);
  const as = channelParameter("snake", A, x, channels, options.a);
  const out = outputFor("snake", options.out, x);
  if (inLanes(forwardLanes, [x], out, [], byChannel(channels, [as]))) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, channels, as);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SnakeSlopeOptions, "a", A> & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("snakeDerivative", "x", x);
  checkOptions("snakeDerivative", options);
  const channels = channelLayout("snakeDerivative", x, options);
  const as = channelParameter("snakeDerivative", A, x, channels, options.a);
  resolveKinks("snakeDerivative", {}, options.kinks);
  const out = outputFor("snakeDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [], byChannel(channels, [as]))) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, channels, as);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SnakeSlopeOptions, "a", A> & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("snakeSecondDerivative", "x", x);
  checkOptions("snakeSecondDerivative", options);
  const channels = channelLayout("snakeSecondDerivative", x, options);
  const as = channelParameter("snakeSecondDerivative", A, x, channels, options.a);
  resolveKinks("snakeSecondDerivative", {}, options.kinks);
  const out = outputFor("snakeSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [], byChannel(channels, [as]))) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, channels, as);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SnakeSlopeOptions, "a", A> & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("snakeBackward", "x", x);
  checkLike("snakeBackward", "dy", dy, x);
  checkOptions("snakeBackward", options);
  const channels = channelLayout("snakeBackward", x, options);
  const as = channelParameter("snakeBackward", A, x, channels, options.a);
  resolveKinks("snakeBackward", {}, options.kinks);
  const out = outputFor("snakeBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [], byChannel(channels, [as]))) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, channels, as);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<SnakeSlopeOptions, "a", A> & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("snakeDoubleBackward", "x", x);
  checkLike("snakeDoubleBackward", "ddx", ddx, x);
  checkLike("snakeDoubleBackward", "dy", dy, x);
  checkOptions("snakeDoubleBackward", options);
  const channels = channelLayout("snakeDoubleBackward", x, options);
  const as = channelParameter("snakeDoubleBackward", A, x, channels, options.a);
  resolveKinks("snakeDoubleBackward", {}, options.kinks);
  const out = outputsFor("snakeDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [], byChannel(channels, [as])))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, channels, as);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [], byChannel(channels, [as])))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, channels, as);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SnakeSlopeOptions, "a", A>,
  aSlopeLanes: Grade,
): { a: number | A } {
  checkInput("snakeParameterGradients", "x", x);
  checkLike("snakeParameterGradients", "dy", dy, x);
  checkOptions("snakeParameterGradients", options);
  const channels = channelLayout("snakeParameterGradients", x, options);
  const as = channelParameter("snakeParameterGradients", A, x, channels, options.a);
  resolveKinks("snakeParameterGradients", {}, options.kinks);
  const aSums = channelSumsInLanes(
    aSlopeLanes,
    dy,
    x,
    { numbers: [], channels, varying: byChannel(channels, [as]) },
    () => (isFloat32(x) ? aGradient32 : aGradient64)(dy, x, channels, as),
  );
  return { a: gradientOf(x, channels, aSums) };
}

function value(x: number, a: number): number {
  if (x === -Infinity) return x;
  if (x === Infinity) return x;
  const s = sinProduct(a, x);
  const square = s * s;
  const p = a * x;
  if (p > 0 || p < -4 || square < 0.16) {
    return x + s * (s / a);
  }

  const lost = mulAdd(a, x, -p);
  if (square < 0.8) {
    return (p + 0.5 - (0.5 * cosProduct(2 * a, x) - lost)) / a;
  }

  const c = cosProduct(a, x);
  return (p + 1 - (c * c - lost)) / a;
}

function slope(x: number, a: number): number {
  const s = sinProduct(2 * a, x);
  const c = cosProduct(2 * a, x);
  return s < -0.5 ? (c * c) / (1 - s) : 1 + s;
}

function bend(x: number, a: number): number {
  const s = sinProduct(2 * a, x);
  const sSlope = 2 * a * cosProduct(2 * a, x);
  const c = cosProduct(2 * a, x);
  const cSlope = -(2 * a * sinProduct(2 * a, x));
  return s < -0.5 ? (cSlope * c + c * cSlope + ((c * c) / (1 - s)) * sSlope) / (1 - s) : sSlope;
}

function aSlope(x: number, a: number): number {
  const s = sinProduct(a, x);
  return (s / a) * (2 * (x * cosProduct(a, x)) - s / a);
}

function forward32(x: FloatArray, out: FloatArray, channels: ChannelLayout, as: readonly number[]): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, a);
    }
  }
}

function forward64(x: FloatArray, out: FloatArray, channels: ChannelLayout, as: readonly number[]): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, a);
    }
  }
}

function derivative32(x: FloatArray, out: FloatArray, channels: ChannelLayout, as: readonly number[]): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, a);
    }
  }
}

function derivative64(x: FloatArray, out: FloatArray, channels: ChannelLayout, as: readonly number[]): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, a);
    }
  }
}

function secondDerivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend(x[i]!, a);
    }
  }
}

function secondDerivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend(x[i]!, a);
    }
  }
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope(x[i]!, a);
    }
  }
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope(x[i]!, a);
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
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, a);
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
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const a = as[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, a);
    }
  }
}

function aGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const a = as[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * aSlope(x[i]!, a));
    }
  }

  return totals.map(totalOf);
}

function aGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  as: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const a = as[channel]!;
      for (const end = i + channels.run; i < end; i++) addTo(total, dy[i]! * aSlope(x[i]!, a));
    }
  }

  return totals.map(totalOf);
}
