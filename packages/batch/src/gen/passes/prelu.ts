// Generated from specs/activations/prelu.ts by @subgrad/generator. Do not edit.
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
import { type Kinks, profileOf, resolveKinks, slopeAt } from "../internal/conventions.ts";

const NEGATIVE_SLOPE = { name: "negativeSlope", default: 0.25 };

const PROFILES = {
  "keras-jax": { zero: 0 },
  "keras-tensorflow": { zero: 0 },
  "keras-torch": { zero: 0 },
  mlx: {},
  pytorch: { zero: "left" },
  tensorflow: { zero: 0 },
  tfjs: { zero: "left" },
} as const;

export interface PreluOptions {
  /** Slope on the negative side. Any number; default 0.25. torch.nn.functional.prelu: `weight`, no default; torch.nn.PReLU: `init`; Keras: `alpha_initializer`, default zeros; tf.prelu: `alpha`, no default; tf.layers.prelu: `alphaInitializer`, default zeros; ONNX, WebNN: `slope`, no default. With `channels` also an array, one value per channel. */
  readonly negativeSlope?: number | undefined;
}

export interface PreluSlopeOptions {
  /** Slope on the negative side. Any number; default 0.25. torch.nn.functional.prelu: `weight`, no default; torch.nn.PReLU: `init`; Keras: `alpha_initializer`, default zeros; tf.prelu: `alpha`, no default; tf.layers.prelu: `alphaInitializer`, default zeros; ONNX, WebNN: `slope`, no default. With `channels` also an array, one value per channel. */
  readonly negativeSlope?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "zero",
        "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "pytorch" | "tensorflow" | "tfjs"
      >
    | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: MaybeChannels<PreluOptions, "negativeSlope", A> & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("prelu", "x", x);
  checkOptions("prelu", options);
  const channels = channelLayout("prelu", x, options);
  const negativeSlopes = channelParameter("prelu", NEGATIVE_SLOPE, x, channels, options.negativeSlope);
  const out = outputFor("prelu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [], byChannel(channels, [negativeSlopes]))) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, channels, negativeSlopes);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<PreluSlopeOptions, "negativeSlope", A> & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("preluDerivative", "x", x);
  checkOptions("preluDerivative", options);
  const channels = channelLayout("preluDerivative", x, options);
  const negativeSlopes = channelParameter(
    "preluDerivative",
    NEGATIVE_SLOPE,
    x,
    channels,
    options.negativeSlope,
  );
  const kinks = resolveKinks("preluDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswers = negativeSlopes.map((negativeSlope) =>
    profileOf(options.kinks, PROFILES) === "mlx" ? 1 + negativeSlope : slopeAt(kinks.zero, negativeSlope, 1),
  );
  const out = outputFor("preluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [], byChannel(channels, [negativeSlopes, zeroAnswers]))) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, channels, negativeSlopes, zeroAnswers);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<PreluSlopeOptions, "negativeSlope", A> & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("preluSecondDerivative", "x", x);
  checkOptions("preluSecondDerivative", options);
  const channels = channelLayout("preluSecondDerivative", x, options);
  const negativeSlopes = channelParameter(
    "preluSecondDerivative",
    NEGATIVE_SLOPE,
    x,
    channels,
    options.negativeSlope,
  );
  resolveKinks("preluSecondDerivative", { zero: "left" }, options.kinks, PROFILES);
  const out = outputFor("preluSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, channels, negativeSlopes);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<PreluSlopeOptions, "negativeSlope", A> & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("preluBackward", "x", x);
  checkLike("preluBackward", "dy", dy, x);
  checkOptions("preluBackward", options);
  const channels = channelLayout("preluBackward", x, options);
  const negativeSlopes = channelParameter(
    "preluBackward",
    NEGATIVE_SLOPE,
    x,
    channels,
    options.negativeSlope,
  );
  const kinks = resolveKinks("preluBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswers = negativeSlopes.map((negativeSlope) =>
    profileOf(options.kinks, PROFILES) === "mlx" ? 1 + negativeSlope : slopeAt(kinks.zero, negativeSlope, 1),
  );
  const out = outputFor("preluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [], byChannel(channels, [negativeSlopes, zeroAnswers])))
    return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, channels, negativeSlopes, zeroAnswers);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<PreluSlopeOptions, "negativeSlope", A> & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("preluDoubleBackward", "x", x);
  checkLike("preluDoubleBackward", "ddx", ddx, x);
  checkLike("preluDoubleBackward", "dy", dy, x);
  checkOptions("preluDoubleBackward", options);
  const channels = channelLayout("preluDoubleBackward", x, options);
  const negativeSlopes = channelParameter(
    "preluDoubleBackward",
    NEGATIVE_SLOPE,
    x,
    channels,
    options.negativeSlope,
  );
  const kinks = resolveKinks("preluDoubleBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswers = negativeSlopes.map((negativeSlope) =>
    profileOf(options.kinks, PROFILES) === "mlx" ? 1 + negativeSlope : slopeAt(kinks.zero, negativeSlope, 1),
  );
  const out = outputsFor("preluDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, channels, negativeSlopes);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [], byChannel(channels, [negativeSlopes, zeroAnswers])))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, channels, negativeSlopes, zeroAnswers);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<PreluSlopeOptions, "negativeSlope", A>,
  negativeSlopeSlopeLanes: Grade,
): { negativeSlope: number | A } {
  checkInput("preluParameterGradients", "x", x);
  checkLike("preluParameterGradients", "dy", dy, x);
  checkOptions("preluParameterGradients", options);
  const channels = channelLayout("preluParameterGradients", x, options);
  const negativeSlopes = channelParameter(
    "preluParameterGradients",
    NEGATIVE_SLOPE,
    x,
    channels,
    options.negativeSlope,
  );
  resolveKinks("preluParameterGradients", { zero: "left" }, options.kinks, PROFILES);
  const negativeSlopeSums = channelSumsInLanes(
    negativeSlopeSlopeLanes,
    dy,
    x,
    { numbers: [], channels },
    () => (isFloat32(x) ? negativeSlopeGradient32 : negativeSlopeGradient64)(dy, x, channels, negativeSlopes),
  );
  return { negativeSlope: gradientOf(x, channels, negativeSlopeSums) };
}

function value(x: number, negativeSlope: number): number {
  if (x === -Infinity) return negativeSlope === 0 ? 0 : negativeSlope * x;
  return x > 0 ? x : negativeSlope * x;
}

function slope(x: number, negativeSlope: number, zeroAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1 : negativeSlope;
}

function bend(x: number, negativeSlope: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function negativeSlopeSlope(x: number, negativeSlope: number): number {
  return x > 0 ? 0 : x;
}

function forward32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  negativeSlopes: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const negativeSlope = negativeSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, negativeSlope);
    }
  }
}

function forward64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  negativeSlopes: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const negativeSlope = negativeSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, negativeSlope);
    }
  }
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  negativeSlopes: readonly number[],
  zeroAnswers: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const negativeSlope = negativeSlopes[channel]!;
      const zeroAnswer = zeroAnswers[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, negativeSlope, zeroAnswer);
    }
  }
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  negativeSlopes: readonly number[],
  zeroAnswers: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const negativeSlope = negativeSlopes[channel]!;
      const zeroAnswer = zeroAnswers[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, negativeSlope, zeroAnswer);
    }
  }
}

function secondDerivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  negativeSlopes: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const negativeSlope = negativeSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend(x[i]!, negativeSlope);
    }
  }
}

function secondDerivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  negativeSlopes: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const negativeSlope = negativeSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend(x[i]!, negativeSlope);
    }
  }
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  negativeSlopes: readonly number[],
  zeroAnswers: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const negativeSlope = negativeSlopes[channel]!;
      const zeroAnswer = zeroAnswers[channel]!;
      for (const end = i + channels.run; i < end; i++)
        out[i] = dy[i]! * slope(x[i]!, negativeSlope, zeroAnswer);
    }
  }
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  negativeSlopes: readonly number[],
  zeroAnswers: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const negativeSlope = negativeSlopes[channel]!;
      const zeroAnswer = zeroAnswers[channel]!;
      for (const end = i + channels.run; i < end; i++)
        out[i] = dy[i]! * slope(x[i]!, negativeSlope, zeroAnswer);
    }
  }
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  negativeSlopes: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const negativeSlope = negativeSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, negativeSlope);
    }
  }
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  negativeSlopes: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const negativeSlope = negativeSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, negativeSlope);
    }
  }
}

function negativeSlopeGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  negativeSlopes: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const negativeSlope = negativeSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++)
        addTo(total, dy[i]! * negativeSlopeSlope(x[i]!, negativeSlope));
    }
  }

  return totals.map(totalOf);
}

function negativeSlopeGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  negativeSlopes: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const negativeSlope = negativeSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++)
        addTo(total, dy[i]! * negativeSlopeSlope(x[i]!, negativeSlope));
    }
  }

  return totals.map(totalOf);
}
