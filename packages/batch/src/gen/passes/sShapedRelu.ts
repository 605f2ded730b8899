// Generated from specs/activations/sShapedRelu.ts by @subgrad/generator. Do not edit.
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
  checkTogether,
  gradientOf,
  inLanes,
  isFloat32,
  outputFor,
  outputsFor,
  startSum,
  totalOf,
} from "../../runtime/index.ts";
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "../internal/conventions.ts";

const LOWER_THRESHOLD = { name: "lowerThreshold", default: 0 };

const LOWER_SLOPE = { name: "lowerSlope", default: 0.2 };

const UPPER_THRESHOLD = { name: "upperThreshold", default: 1 };

const UPPER_SLOPE = { name: "upperSlope", default: 1 };

const REQUIREMENTS = [["lowerThreshold", "<=", "upperThreshold"]] as const;

export interface SShapedReluOptions {
  /** The paper's `tˡ`. Any number; default 0. With `channels` also an array, one value per channel. */
  readonly lowerThreshold?: number | undefined;
  /** The paper's `aˡ`. Any number; default 0.2. With `channels` also an array, one value per channel. */
  readonly lowerSlope?: number | undefined;
  /** The paper's `tʳ`. Any number; default 1. With `channels` also an array, one value per channel. */
  readonly upperThreshold?: number | undefined;
  /** The paper's `aʳ`. Any number; default 1. With `channels` also an array, one value per channel. */
  readonly upperSlope?: number | undefined;
}

export interface SShapedReluSlopeOptions {
  /** The paper's `tˡ`. Any number; default 0. With `channels` also an array, one value per channel. */
  readonly lowerThreshold?: number | undefined;
  /** The paper's `aˡ`. Any number; default 0.2. With `channels` also an array, one value per channel. */
  readonly lowerSlope?: number | undefined;
  /** The paper's `tʳ`. Any number; default 1. With `channels` also an array, one value per channel. */
  readonly upperThreshold?: number | undefined;
  /** The paper's `aʳ`. Any number; default 1. With `channels` also an array, one value per channel. */
  readonly upperSlope?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"lower" | "upper", never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: MaybeChannels<
    SShapedReluOptions,
    "lowerThreshold" | "lowerSlope" | "upperThreshold" | "upperSlope",
    A
  > &
    Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("sShapedRelu", "x", x);
  checkOptions("sShapedRelu", options);
  const channels = channelLayout("sShapedRelu", x, options);
  const lowerThresholds = channelParameter(
    "sShapedRelu",
    LOWER_THRESHOLD,
    x,
    channels,
    options.lowerThreshold,
  );
  const lowerSlopes = channelParameter("sShapedRelu", LOWER_SLOPE, x, channels, options.lowerSlope);
  const upperThresholds = channelParameter(
    "sShapedRelu",
    UPPER_THRESHOLD,
    x,
    channels,
    options.upperThreshold,
  );
  const upperSlopes = channelParameter("sShapedRelu", UPPER_SLOPE, x, channels, options.upperSlope);
  checkTogether("sShapedRelu", REQUIREMENTS, {
    lowerThreshold: lowerThresholds,
    upperThreshold: upperThresholds,
  });
  const out = outputFor("sShapedRelu", options.out, x);
  if (
    inLanes(
      forwardLanes,
      [x],
      out,
      [],
      byChannel(channels, [lowerThresholds, lowerSlopes, upperThresholds, upperSlopes]),
    )
  )
    return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, channels, lowerThresholds, lowerSlopes, upperThresholds, upperSlopes);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<
    SShapedReluSlopeOptions,
    "lowerThreshold" | "lowerSlope" | "upperThreshold" | "upperSlope",
    A
  > &
    Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("sShapedReluDerivative", "x", x);
  checkOptions("sShapedReluDerivative", options);
  const channels = channelLayout("sShapedReluDerivative", x, options);
  const lowerThresholds = channelParameter(
    "sShapedReluDerivative",
    LOWER_THRESHOLD,
    x,
    channels,
    options.lowerThreshold,
  );
  const lowerSlopes = channelParameter("sShapedReluDerivative", LOWER_SLOPE, x, channels, options.lowerSlope);
  const upperThresholds = channelParameter(
    "sShapedReluDerivative",
    UPPER_THRESHOLD,
    x,
    channels,
    options.upperThreshold,
  );
  const upperSlopes = channelParameter("sShapedReluDerivative", UPPER_SLOPE, x, channels, options.upperSlope);
  checkTogether("sShapedReluDerivative", REQUIREMENTS, {
    lowerThreshold: lowerThresholds,
    upperThreshold: upperThresholds,
  });
  const kinks = resolveKinks("sShapedReluDerivative", { lower: "right", upper: "left" }, options.kinks);
  const lowerAnswers = lowerSlopes.map((lowerSlope) => slopeAt(kinks.lower, lowerSlope, 1));
  const upperAnswers = upperSlopes.map((upperSlope) => slopeAt(kinks.upper, 1, upperSlope));
  const out = outputFor("sShapedReluDerivative", options.out, x);
  if (
    inLanes(
      derivativeLanes,
      [x],
      out,
      [],
      byChannel(channels, [
        lowerThresholds,
        lowerSlopes,
        upperThresholds,
        upperSlopes,
        lowerAnswers,
        upperAnswers,
      ]),
    )
  )
    return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(
    x,
    out,
    channels,
    lowerThresholds,
    lowerSlopes,
    upperThresholds,
    upperSlopes,
    lowerAnswers,
    upperAnswers,
  );
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<
    SShapedReluSlopeOptions,
    "lowerThreshold" | "lowerSlope" | "upperThreshold" | "upperSlope",
    A
  > &
    Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("sShapedReluSecondDerivative", "x", x);
  checkOptions("sShapedReluSecondDerivative", options);
  const channels = channelLayout("sShapedReluSecondDerivative", x, options);
  const lowerThresholds = channelParameter(
    "sShapedReluSecondDerivative",
    LOWER_THRESHOLD,
    x,
    channels,
    options.lowerThreshold,
  );
  const lowerSlopes = channelParameter(
    "sShapedReluSecondDerivative",
    LOWER_SLOPE,
    x,
    channels,
    options.lowerSlope,
  );
  const upperThresholds = channelParameter(
    "sShapedReluSecondDerivative",
    UPPER_THRESHOLD,
    x,
    channels,
    options.upperThreshold,
  );
  const upperSlopes = channelParameter(
    "sShapedReluSecondDerivative",
    UPPER_SLOPE,
    x,
    channels,
    options.upperSlope,
  );
  checkTogether("sShapedReluSecondDerivative", REQUIREMENTS, {
    lowerThreshold: lowerThresholds,
    upperThreshold: upperThresholds,
  });
  resolveKinks("sShapedReluSecondDerivative", { lower: "right", upper: "left" }, options.kinks);
  const out = outputFor("sShapedReluSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, channels, lowerThresholds, lowerSlopes, upperThresholds, upperSlopes);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<
    SShapedReluSlopeOptions,
    "lowerThreshold" | "lowerSlope" | "upperThreshold" | "upperSlope",
    A
  > &
    Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("sShapedReluBackward", "x", x);
  checkLike("sShapedReluBackward", "dy", dy, x);
  checkOptions("sShapedReluBackward", options);
  const channels = channelLayout("sShapedReluBackward", x, options);
  const lowerThresholds = channelParameter(
    "sShapedReluBackward",
    LOWER_THRESHOLD,
    x,
    channels,
    options.lowerThreshold,
  );
  const lowerSlopes = channelParameter("sShapedReluBackward", LOWER_SLOPE, x, channels, options.lowerSlope);
  const upperThresholds = channelParameter(
    "sShapedReluBackward",
    UPPER_THRESHOLD,
    x,
    channels,
    options.upperThreshold,
  );
  const upperSlopes = channelParameter("sShapedReluBackward", UPPER_SLOPE, x, channels, options.upperSlope);
  checkTogether("sShapedReluBackward", REQUIREMENTS, {
    lowerThreshold: lowerThresholds,
    upperThreshold: upperThresholds,
  });
  const kinks = resolveKinks("sShapedReluBackward", { lower: "right", upper: "left" }, options.kinks);
  const lowerAnswers = lowerSlopes.map((lowerSlope) => slopeAt(kinks.lower, lowerSlope, 1));
  const upperAnswers = upperSlopes.map((upperSlope) => slopeAt(kinks.upper, 1, upperSlope));
  const out = outputFor("sShapedReluBackward", options.out, x, dy);
  if (
    inLanes(
      backwardLanes,
      [dy, x],
      out,
      [],
      byChannel(channels, [
        lowerThresholds,
        lowerSlopes,
        upperThresholds,
        upperSlopes,
        lowerAnswers,
        upperAnswers,
      ]),
    )
  )
    return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(
    dy,
    x,
    out,
    channels,
    lowerThresholds,
    lowerSlopes,
    upperThresholds,
    upperSlopes,
    lowerAnswers,
    upperAnswers,
  );
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<
    SShapedReluSlopeOptions,
    "lowerThreshold" | "lowerSlope" | "upperThreshold" | "upperSlope",
    A
  > &
    Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("sShapedReluDoubleBackward", "x", x);
  checkLike("sShapedReluDoubleBackward", "ddx", ddx, x);
  checkLike("sShapedReluDoubleBackward", "dy", dy, x);
  checkOptions("sShapedReluDoubleBackward", options);
  const channels = channelLayout("sShapedReluDoubleBackward", x, options);
  const lowerThresholds = channelParameter(
    "sShapedReluDoubleBackward",
    LOWER_THRESHOLD,
    x,
    channels,
    options.lowerThreshold,
  );
  const lowerSlopes = channelParameter(
    "sShapedReluDoubleBackward",
    LOWER_SLOPE,
    x,
    channels,
    options.lowerSlope,
  );
  const upperThresholds = channelParameter(
    "sShapedReluDoubleBackward",
    UPPER_THRESHOLD,
    x,
    channels,
    options.upperThreshold,
  );
  const upperSlopes = channelParameter(
    "sShapedReluDoubleBackward",
    UPPER_SLOPE,
    x,
    channels,
    options.upperSlope,
  );
  checkTogether("sShapedReluDoubleBackward", REQUIREMENTS, {
    lowerThreshold: lowerThresholds,
    upperThreshold: upperThresholds,
  });
  const kinks = resolveKinks("sShapedReluDoubleBackward", { lower: "right", upper: "left" }, options.kinks);
  const lowerAnswers = lowerSlopes.map((lowerSlope) => slopeAt(kinks.lower, lowerSlope, 1));
  const upperAnswers = upperSlopes.map((upperSlope) => slopeAt(kinks.upper, 1, upperSlope));
  const out = outputsFor("sShapedReluDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(
      ddx,
      dy,
      x,
      gradient,
      channels,
      lowerThresholds,
      lowerSlopes,
      upperThresholds,
      upperSlopes,
    );
  if (
    !inLanes(
      backwardLanes,
      [ddx, x],
      out.dy,
      [],
      byChannel(channels, [
        lowerThresholds,
        lowerSlopes,
        upperThresholds,
        upperSlopes,
        lowerAnswers,
        upperAnswers,
      ]),
    )
  )
    (isFloat32(x) ? backward32 : backward64)(
      ddx,
      x,
      out.dy,
      channels,
      lowerThresholds,
      lowerSlopes,
      upperThresholds,
      upperSlopes,
      lowerAnswers,
      upperAnswers,
    );
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<
    SShapedReluSlopeOptions,
    "lowerThreshold" | "lowerSlope" | "upperThreshold" | "upperSlope",
    A
  >,
  lowerThresholdSlopeLanes: Grade,
  lowerSlopeSlopeLanes: Grade,
  upperThresholdSlopeLanes: Grade,
  upperSlopeSlopeLanes: Grade,
): {
  lowerThreshold: number | A;
  lowerSlope: number | A;
  upperThreshold: number | A;
  upperSlope: number | A;
} {
  checkInput("sShapedReluParameterGradients", "x", x);
  checkLike("sShapedReluParameterGradients", "dy", dy, x);
  checkOptions("sShapedReluParameterGradients", options);
  const channels = channelLayout("sShapedReluParameterGradients", x, options);
  const lowerThresholds = channelParameter(
    "sShapedReluParameterGradients",
    LOWER_THRESHOLD,
    x,
    channels,
    options.lowerThreshold,
  );
  const lowerSlopes = channelParameter(
    "sShapedReluParameterGradients",
    LOWER_SLOPE,
    x,
    channels,
    options.lowerSlope,
  );
  const upperThresholds = channelParameter(
    "sShapedReluParameterGradients",
    UPPER_THRESHOLD,
    x,
    channels,
    options.upperThreshold,
  );
  const upperSlopes = channelParameter(
    "sShapedReluParameterGradients",
    UPPER_SLOPE,
    x,
    channels,
    options.upperSlope,
  );
  checkTogether("sShapedReluParameterGradients", REQUIREMENTS, {
    lowerThreshold: lowerThresholds,
    upperThreshold: upperThresholds,
  });
  const kinks = resolveKinks(
    "sShapedReluParameterGradients",
    { lower: "right", upper: "left" },
    options.kinks,
  );
  const lowerLowerThresholdAnswers = lowerSlopes.map((lowerSlope) =>
    gradientAt(kinks.lower, "right", lowerSlope, 1, 1 - lowerSlope, 0),
  );
  const upperUpperThresholdAnswers = upperSlopes.map((upperSlope) =>
    gradientAt(kinks.upper, "left", 1, upperSlope, 0, 1 - upperSlope),
  );
  const lowerThresholdSums = channelSumsInLanes(
    lowerThresholdSlopeLanes,
    dy,
    x,
    {
      numbers: [],
      channels,
      varying: byChannel(channels, [lowerThresholds, lowerSlopes, lowerLowerThresholdAnswers]),
    },
    () =>
      (isFloat32(x) ? lowerThresholdGradient32 : lowerThresholdGradient64)(
        dy,
        x,
        channels,
        lowerThresholds,
        lowerSlopes,
        upperThresholds,
        upperSlopes,
        lowerLowerThresholdAnswers,
      ),
  );
  const lowerSlopeSums = channelSumsInLanes(
    lowerSlopeSlopeLanes,
    dy,
    x,
    { numbers: [], channels, varying: byChannel(channels, [lowerThresholds]) },
    () =>
      (isFloat32(x) ? lowerSlopeGradient32 : lowerSlopeGradient64)(
        dy,
        x,
        channels,
        lowerThresholds,
        lowerSlopes,
        upperThresholds,
        upperSlopes,
      ),
  );
  const upperThresholdSums = channelSumsInLanes(
    upperThresholdSlopeLanes,
    dy,
    x,
    {
      numbers: [],
      channels,
      varying: byChannel(channels, [upperThresholds, upperSlopes, upperUpperThresholdAnswers]),
    },
    () =>
      (isFloat32(x) ? upperThresholdGradient32 : upperThresholdGradient64)(
        dy,
        x,
        channels,
        lowerThresholds,
        lowerSlopes,
        upperThresholds,
        upperSlopes,
        upperUpperThresholdAnswers,
      ),
  );
  const upperSlopeSums = channelSumsInLanes(
    upperSlopeSlopeLanes,
    dy,
    x,
    { numbers: [], channels, varying: byChannel(channels, [upperThresholds]) },
    () =>
      (isFloat32(x) ? upperSlopeGradient32 : upperSlopeGradient64)(
        dy,
        x,
        channels,
        lowerThresholds,
        lowerSlopes,
        upperThresholds,
        upperSlopes,
      ),
  );
  return {
    lowerThreshold: gradientOf(x, channels, lowerThresholdSums),
    lowerSlope: gradientOf(x, channels, lowerSlopeSums),
    upperThreshold: gradientOf(x, channels, upperThresholdSums),
    upperSlope: gradientOf(x, channels, upperSlopeSums),
  };
}

function value(
  x: number,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
): number {
  if (x === -Infinity) return lowerSlope === 0 ? lowerThreshold : lowerSlope * x;
  if (x === Infinity) return upperSlope === 0 ? upperThreshold : upperSlope * x;
  return x < lowerThreshold
    ? lowerThreshold + lowerSlope * (x - lowerThreshold)
    : x > upperThreshold
      ? upperThreshold + upperSlope * (x - upperThreshold)
      : Math.min(Math.max(x, lowerThreshold), upperThreshold);
}

function slope(
  x: number,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
  lowerAnswer: number,
  upperAnswer: number,
): number {
  if (Number.isNaN(x)) return x;
  if (x === lowerThreshold) return lowerAnswer;
  if (x === upperThreshold) return upperAnswer;
  return x < lowerThreshold ? lowerSlope : x > upperThreshold ? upperSlope : 1;
}

function bend(
  x: number,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function lowerThresholdSlope(
  x: number,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
  lowerLowerThresholdAnswer: number,
): number {
  if (Number.isNaN(x)) return x;
  if (x === lowerThreshold) return lowerLowerThresholdAnswer;
  return x < lowerThreshold ? 1 - lowerSlope : 0;
}

function lowerSlopeSlope(
  x: number,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
): number {
  if (Number.isNaN(x)) return x;
  return x < lowerThreshold ? x - lowerThreshold : 0;
}

function upperThresholdSlope(
  x: number,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
  upperUpperThresholdAnswer: number,
): number {
  if (Number.isNaN(x)) return x;
  if (x === upperThreshold) return upperUpperThresholdAnswer;
  return x > upperThreshold ? 1 - upperSlope : 0;
}

function upperSlopeSlope(
  x: number,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
): number {
  if (Number.isNaN(x)) return x;
  return x > upperThreshold ? x - upperThreshold : 0;
}

function forward32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++)
        out[i] = value(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope);
    }
  }
}

function forward64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++)
        out[i] = value(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope);
    }
  }
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
  lowerAnswers: readonly number[],
  upperAnswers: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      const lowerAnswer = lowerAnswers[channel]!;
      const upperAnswer = upperAnswers[channel]!;
      for (const end = i + channels.run; i < end; i++)
        out[i] = slope(
          x[i]!,
          lowerThreshold,
          lowerSlope,
          upperThreshold,
          upperSlope,
          lowerAnswer,
          upperAnswer,
        );
    }
  }
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
  lowerAnswers: readonly number[],
  upperAnswers: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      const lowerAnswer = lowerAnswers[channel]!;
      const upperAnswer = upperAnswers[channel]!;
      for (const end = i + channels.run; i < end; i++)
        out[i] = slope(
          x[i]!,
          lowerThreshold,
          lowerSlope,
          upperThreshold,
          upperSlope,
          lowerAnswer,
          upperAnswer,
        );
    }
  }
}

function secondDerivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++)
        out[i] = bend(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope);
    }
  }
}

function secondDerivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++)
        out[i] = bend(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope);
    }
  }
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
  lowerAnswers: readonly number[],
  upperAnswers: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      const lowerAnswer = lowerAnswers[channel]!;
      const upperAnswer = upperAnswers[channel]!;
      for (const end = i + channels.run; i < end; i++)
        out[i] =
          dy[i]! *
          slope(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope, lowerAnswer, upperAnswer);
    }
  }
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
  lowerAnswers: readonly number[],
  upperAnswers: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      const lowerAnswer = lowerAnswers[channel]!;
      const upperAnswer = upperAnswers[channel]!;
      for (const end = i + channels.run; i < end; i++)
        out[i] =
          dy[i]! *
          slope(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope, lowerAnswer, upperAnswer);
    }
  }
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++)
        out[i] = ddx[i]! * dy[i]! * bend(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope);
    }
  }
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++)
        out[i] = ddx[i]! * dy[i]! * bend(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope);
    }
  }
}

function lowerThresholdGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
  lowerLowerThresholdAnswers: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      const lowerLowerThresholdAnswer = lowerLowerThresholdAnswers[channel]!;
      for (const end = i + channels.run; i < end; i++)
        addTo(
          total,
          dy[i]! *
            lowerThresholdSlope(
              x[i]!,
              lowerThreshold,
              lowerSlope,
              upperThreshold,
              upperSlope,
              lowerLowerThresholdAnswer,
            ),
        );
    }
  }

  return totals.map(totalOf);
}

function lowerThresholdGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
  lowerLowerThresholdAnswers: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      const lowerLowerThresholdAnswer = lowerLowerThresholdAnswers[channel]!;
      for (const end = i + channels.run; i < end; i++)
        addTo(
          total,
          dy[i]! *
            lowerThresholdSlope(
              x[i]!,
              lowerThreshold,
              lowerSlope,
              upperThreshold,
              upperSlope,
              lowerLowerThresholdAnswer,
            ),
        );
    }
  }

  return totals.map(totalOf);
}

function lowerSlopeGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++)
        addTo(total, dy[i]! * lowerSlopeSlope(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope));
    }
  }

  return totals.map(totalOf);
}

function lowerSlopeGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++)
        addTo(total, dy[i]! * lowerSlopeSlope(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope));
    }
  }

  return totals.map(totalOf);
}

function upperThresholdGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
  upperUpperThresholdAnswers: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      const upperUpperThresholdAnswer = upperUpperThresholdAnswers[channel]!;
      for (const end = i + channels.run; i < end; i++)
        addTo(
          total,
          dy[i]! *
            upperThresholdSlope(
              x[i]!,
              lowerThreshold,
              lowerSlope,
              upperThreshold,
              upperSlope,
              upperUpperThresholdAnswer,
            ),
        );
    }
  }

  return totals.map(totalOf);
}

function upperThresholdGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
  upperUpperThresholdAnswers: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      const upperUpperThresholdAnswer = upperUpperThresholdAnswers[channel]!;
      for (const end = i + channels.run; i < end; i++)
        addTo(
          total,
          dy[i]! *
            upperThresholdSlope(
              x[i]!,
              lowerThreshold,
              lowerSlope,
              upperThreshold,
              upperSlope,
              upperUpperThresholdAnswer,
            ),
        );
    }
  }

  return totals.map(totalOf);
}

function upperSlopeGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++)
        addTo(total, dy[i]! * upperSlopeSlope(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope));
    }
  }

  return totals.map(totalOf);
}

function upperSlopeGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  lowerThresholds: readonly number[],
  lowerSlopes: readonly number[],
  upperThresholds: readonly number[],
  upperSlopes: readonly number[],
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const lowerThreshold = lowerThresholds[channel]!;
      const lowerSlope = lowerSlopes[channel]!;
      const upperThreshold = upperThresholds[channel]!;
      const upperSlope = upperSlopes[channel]!;
      for (const end = i + channels.run; i < end; i++)
        addTo(total, dy[i]! * upperSlopeSlope(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope));
    }
  }

  return totals.map(totalOf);
}
