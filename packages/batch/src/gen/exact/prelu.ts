// Generated from specs/activations/prelu.ts by @subgrad/generator. Do not edit.
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

/**
 * Parametric rectified linear unit, element by element.
 *
 * `prelu(x, negativeSlope) = x > 0 ? x : negativeSlope * x`
 *
 * Limits: negativeSlope === 0 ? 0 : −(negativeSlope * ∞) at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see He, Zhang, Ren & Sun 2015, arXiv:1502.01852
 */
export function prelu<A extends FloatArray>(
  x: A,
  options: MaybeChannels<PreluOptions, "negativeSlope", A> & Output<A> = {},
): A {
  checkInput("prelu", "x", x);
  checkOptions("prelu", options);
  const channels = channelLayout("prelu", x, options);
  const negativeSlopes = channelParameter("prelu", NEGATIVE_SLOPE, x, channels, options.negativeSlope);
  const out = outputFor("prelu", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, channels, negativeSlopes);
  return out;
}

/**
 * The derivative of {@link prelu} in x, element by element.
 *
 * At the kink `zero`, x = 0: negativeSlope, from the left (from the right: 1). The learned branch owns x = 0, as in the paper and PyTorch.
 *
 * Limits: negativeSlope at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function preluDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<PreluSlopeOptions, "negativeSlope", A> & Output<A> = {},
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
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, channels, negativeSlopes, zeroAnswers);
  return out;
}

/** The gradient of x from the gradient of y = {@link prelu}(x): dy · {@link preluDerivative}(x), element by element. */
export function preluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<PreluSlopeOptions, "negativeSlope", A> & Output<A> = {},
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
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, channels, negativeSlopes, zeroAnswers);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link prelu}(x): sums over the elements of each channel, in compensated binary64. */
export function preluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PerChannel<PreluSlopeOptions, "negativeSlope", A>,
): { negativeSlope: A };
/** The gradients of the parameters from the gradient of y = {@link prelu}(x): sums over all elements, in compensated binary64. */
export function preluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options?: PreluSlopeOptions,
): { negativeSlope: number };
export function preluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<PreluSlopeOptions, "negativeSlope", A> = {},
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
  const negativeSlopeSums = (isFloat32(x) ? negativeSlopeGradient32 : negativeSlopeGradient64)(
    dy,
    x,
    channels,
    negativeSlopes,
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
