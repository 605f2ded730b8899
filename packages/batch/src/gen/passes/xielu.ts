// Generated from specs/activations/xielu.ts by @subgrad/generator. Do not edit.
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
  numberParameter,
  outputFor,
  outputsFor,
  startSum,
  sumInLanes,
  totalOf,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";
import { expm1 } from "../internal/expm1.ts";
import { expm1MinusX } from "../internal/expm1MinusX.ts";
import { mulExp } from "../internal/mulExp.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

const ALPHA_P = { name: "alphaP", default: 0.8, above: 0 };

const ALPHA_N = { name: "alphaN", default: 0.8, above: 0 };

const BETA = { name: "beta", default: 0.5, min: 0 };

export interface XieluOptions {
  /** Half the curvature on the right. A number > 0; default 0.8. With `channels` also an array, one value per channel. */
  readonly alphaP?: number | undefined;
  /** Scale of the left side, which turns upwards where this exceeds beta. A number > 0; default 0.8. With `channels` also an array, one value per channel. */
  readonly alphaN?: number | undefined;
  /** Slope at 0. A number ≥ 0; default 0.5. */
  readonly beta?: number | undefined;
}

export interface XieluSlopeOptions {
  /** Half the curvature on the right. A number > 0; default 0.8. With `channels` also an array, one value per channel. */
  readonly alphaP?: number | undefined;
  /** Scale of the left side, which turns upwards where this exceeds beta. A number > 0; default 0.8. With `channels` also an array, one value per channel. */
  readonly alphaN?: number | undefined;
  /** Slope at 0. A number ≥ 0; default 0.5. */
  readonly beta?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: MaybeChannels<XieluOptions, "alphaP" | "alphaN", A> & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("xielu", "x", x);
  checkOptions("xielu", options);
  const channels = channelLayout("xielu", x, options);
  const alphaPs = channelParameter("xielu", ALPHA_P, x, channels, options.alphaP);
  const alphaNs = channelParameter("xielu", ALPHA_N, x, channels, options.alphaN);
  const beta = numberParameter("xielu", BETA, x, options.beta);
  const out = outputFor("xielu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [beta], byChannel(channels, [alphaPs, alphaNs]))) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, channels, alphaPs, alphaNs, beta);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<XieluSlopeOptions, "alphaP" | "alphaN", A> & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("xieluDerivative", "x", x);
  checkOptions("xieluDerivative", options);
  const channels = channelLayout("xieluDerivative", x, options);
  const alphaPs = channelParameter("xieluDerivative", ALPHA_P, x, channels, options.alphaP);
  const alphaNs = channelParameter("xieluDerivative", ALPHA_N, x, channels, options.alphaN);
  const beta = numberParameter("xieluDerivative", BETA, x, options.beta);
  resolveKinks("xieluDerivative", {}, options.kinks);
  const out = outputFor("xieluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [beta], byChannel(channels, [alphaPs, alphaNs]))) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, channels, alphaPs, alphaNs, beta);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<XieluSlopeOptions, "alphaP" | "alphaN", A> & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("xieluSecondDerivative", "x", x);
  checkOptions("xieluSecondDerivative", options);
  const channels = channelLayout("xieluSecondDerivative", x, options);
  const alphaPs = channelParameter("xieluSecondDerivative", ALPHA_P, x, channels, options.alphaP);
  const alphaNs = channelParameter("xieluSecondDerivative", ALPHA_N, x, channels, options.alphaN);
  const beta = numberParameter("xieluSecondDerivative", BETA, x, options.beta);
  resolveKinks("xieluSecondDerivative", {}, options.kinks);
  const out = outputFor("xieluSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [], byChannel(channels, [alphaPs, alphaNs]))) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, channels, alphaPs, alphaNs, beta);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<XieluSlopeOptions, "alphaP" | "alphaN", A> & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("xieluBackward", "x", x);
  checkLike("xieluBackward", "dy", dy, x);
  checkOptions("xieluBackward", options);
  const channels = channelLayout("xieluBackward", x, options);
  const alphaPs = channelParameter("xieluBackward", ALPHA_P, x, channels, options.alphaP);
  const alphaNs = channelParameter("xieluBackward", ALPHA_N, x, channels, options.alphaN);
  const beta = numberParameter("xieluBackward", BETA, x, options.beta);
  resolveKinks("xieluBackward", {}, options.kinks);
  const out = outputFor("xieluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [beta], byChannel(channels, [alphaPs, alphaNs]))) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, channels, alphaPs, alphaNs, beta);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<XieluSlopeOptions, "alphaP" | "alphaN", A> & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("xieluDoubleBackward", "x", x);
  checkLike("xieluDoubleBackward", "ddx", ddx, x);
  checkLike("xieluDoubleBackward", "dy", dy, x);
  checkOptions("xieluDoubleBackward", options);
  const channels = channelLayout("xieluDoubleBackward", x, options);
  const alphaPs = channelParameter("xieluDoubleBackward", ALPHA_P, x, channels, options.alphaP);
  const alphaNs = channelParameter("xieluDoubleBackward", ALPHA_N, x, channels, options.alphaN);
  const beta = numberParameter("xieluDoubleBackward", BETA, x, options.beta);
  resolveKinks("xieluDoubleBackward", {}, options.kinks);
  const out = outputsFor("xieluDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [], byChannel(channels, [alphaPs, alphaNs])))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(
      ddx,
      dy,
      x,
      gradient,
      channels,
      alphaPs,
      alphaNs,
      beta,
    );
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [beta], byChannel(channels, [alphaPs, alphaNs])))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, channels, alphaPs, alphaNs, beta);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<XieluSlopeOptions, "alphaP" | "alphaN", A>,
  alphaPSlopeLanes: Grade,
  alphaNSlopeLanes: Grade,
  betaSlopeLanes: Grade,
): { alphaP: number | A; alphaN: number | A; beta: number } {
  checkInput("xieluParameterGradients", "x", x);
  checkLike("xieluParameterGradients", "dy", dy, x);
  checkOptions("xieluParameterGradients", options);
  const channels = channelLayout("xieluParameterGradients", x, options);
  const alphaPs = channelParameter("xieluParameterGradients", ALPHA_P, x, channels, options.alphaP);
  const alphaNs = channelParameter("xieluParameterGradients", ALPHA_N, x, channels, options.alphaN);
  const beta = numberParameter("xieluParameterGradients", BETA, x, options.beta);
  resolveKinks("xieluParameterGradients", {}, options.kinks);
  const alphaPSums = channelSumsInLanes(alphaPSlopeLanes, dy, x, { numbers: [], channels }, () =>
    (isFloat32(x) ? alphaPGradient32 : alphaPGradient64)(dy, x, channels, alphaPs, alphaNs, beta),
  );
  const alphaNSums = channelSumsInLanes(alphaNSlopeLanes, dy, x, { numbers: [], channels }, () =>
    (isFloat32(x) ? alphaNGradient32 : alphaNGradient64)(dy, x, channels, alphaPs, alphaNs, beta),
  );
  return {
    alphaP: gradientOf(x, channels, alphaPSums),
    alphaN: gradientOf(x, channels, alphaNSums),
    beta: sumInLanes(betaSlopeLanes, dy, x, { numbers: [] }, () =>
      (isFloat32(x) ? betaGradient32 : betaGradient64)(dy, x, channels, alphaPs, alphaNs, beta),
    ),
  };
}

function value(x: number, alphaP: number, alphaN: number, beta: number): number {
  if (x > 0) {
    return (alphaP * x + beta) * x;
  }

  const far = alphaN < beta ? -1 : -40;
  return x < far ? alphaN * expm1(x) + (beta - alphaN) * x : alphaN * expm1MinusX(x) + beta * x;
}

function slope(x: number, alphaP: number, alphaN: number, beta: number): number {
  return x > 0 ? 2 * alphaP * x + beta : alphaN * expm1(x) + beta;
}

function slope32(x: number, alphaP: number, alphaN: number, beta: number): number {
  return x > 0 ? 2 * alphaP * x + beta : alphaN * wideExpm1(x) + beta;
}

function bend(x: number, alphaP: number, alphaN: number, beta: number): number {
  return x > 0 ? 2 * alphaP : mulExp(alphaN, x);
}

function bend32(x: number, alphaP: number, alphaN: number, beta: number): number {
  return x > 0 ? 2 * alphaP : wideMulExp(alphaN, x);
}

function alphaPSlope(x: number, alphaP: number, alphaN: number, beta: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? x * x : 0;
}

function alphaNSlope(x: number, alphaP: number, alphaN: number, beta: number): number {
  return x > 0 ? 0 : expm1MinusX(x);
}

function betaSlope(x: number, alphaP: number, alphaN: number, beta: number): number {
  return x;
}

function forward32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphaPs: readonly number[],
  alphaNs: readonly number[],
  beta: number,
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alphaP = alphaPs[channel]!;
      const alphaN = alphaNs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, alphaP, alphaN, beta);
    }
  }
}

function forward64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphaPs: readonly number[],
  alphaNs: readonly number[],
  beta: number,
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alphaP = alphaPs[channel]!;
      const alphaN = alphaNs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = value(x[i]!, alphaP, alphaN, beta);
    }
  }
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphaPs: readonly number[],
  alphaNs: readonly number[],
  beta: number,
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alphaP = alphaPs[channel]!;
      const alphaN = alphaNs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope32(x[i]!, alphaP, alphaN, beta);
    }
  }
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphaPs: readonly number[],
  alphaNs: readonly number[],
  beta: number,
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alphaP = alphaPs[channel]!;
      const alphaN = alphaNs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = slope(x[i]!, alphaP, alphaN, beta);
    }
  }
}

function secondDerivative32(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphaPs: readonly number[],
  alphaNs: readonly number[],
  beta: number,
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alphaP = alphaPs[channel]!;
      const alphaN = alphaNs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend32(x[i]!, alphaP, alphaN, beta);
    }
  }
}

function secondDerivative64(
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphaPs: readonly number[],
  alphaNs: readonly number[],
  beta: number,
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alphaP = alphaPs[channel]!;
      const alphaN = alphaNs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = bend(x[i]!, alphaP, alphaN, beta);
    }
  }
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphaPs: readonly number[],
  alphaNs: readonly number[],
  beta: number,
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alphaP = alphaPs[channel]!;
      const alphaN = alphaNs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope32(x[i]!, alphaP, alphaN, beta);
    }
  }
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphaPs: readonly number[],
  alphaNs: readonly number[],
  beta: number,
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alphaP = alphaPs[channel]!;
      const alphaN = alphaNs[channel]!;
      for (const end = i + channels.run; i < end; i++) out[i] = dy[i]! * slope(x[i]!, alphaP, alphaN, beta);
    }
  }
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphaPs: readonly number[],
  alphaNs: readonly number[],
  beta: number,
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alphaP = alphaPs[channel]!;
      const alphaN = alphaNs[channel]!;
      for (const end = i + channels.run; i < end; i++)
        out[i] = ddx[i]! * dy[i]! * bend32(x[i]!, alphaP, alphaN, beta);
    }
  }
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  channels: ChannelLayout,
  alphaPs: readonly number[],
  alphaNs: readonly number[],
  beta: number,
): void {
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alphaP = alphaPs[channel]!;
      const alphaN = alphaNs[channel]!;
      for (const end = i + channels.run; i < end; i++)
        out[i] = ddx[i]! * dy[i]! * bend(x[i]!, alphaP, alphaN, beta);
    }
  }
}

function alphaPGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  alphaPs: readonly number[],
  alphaNs: readonly number[],
  beta: number,
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const alphaP = alphaPs[channel]!;
      const alphaN = alphaNs[channel]!;
      for (const end = i + channels.run; i < end; i++)
        addTo(total, dy[i]! * alphaPSlope(x[i]!, alphaP, alphaN, beta));
    }
  }

  return totals.map(totalOf);
}

function alphaPGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  alphaPs: readonly number[],
  alphaNs: readonly number[],
  beta: number,
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const alphaP = alphaPs[channel]!;
      const alphaN = alphaNs[channel]!;
      for (const end = i + channels.run; i < end; i++)
        addTo(total, dy[i]! * alphaPSlope(x[i]!, alphaP, alphaN, beta));
    }
  }

  return totals.map(totalOf);
}

function alphaNGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  alphaPs: readonly number[],
  alphaNs: readonly number[],
  beta: number,
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const alphaP = alphaPs[channel]!;
      const alphaN = alphaNs[channel]!;
      for (const end = i + channels.run; i < end; i++)
        addTo(total, dy[i]! * alphaNSlope(x[i]!, alphaP, alphaN, beta));
    }
  }

  return totals.map(totalOf);
}

function alphaNGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  alphaPs: readonly number[],
  alphaNs: readonly number[],
  beta: number,
): number[] {
  const totals = Array.from({ length: channels.count }, startSum);
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const total = totals[channel]!;
      const alphaP = alphaPs[channel]!;
      const alphaN = alphaNs[channel]!;
      for (const end = i + channels.run; i < end; i++)
        addTo(total, dy[i]! * alphaNSlope(x[i]!, alphaP, alphaN, beta));
    }
  }

  return totals.map(totalOf);
}

function betaGradient32(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  alphaPs: readonly number[],
  alphaNs: readonly number[],
  beta: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alphaP = alphaPs[channel]!;
      const alphaN = alphaNs[channel]!;
      for (const end = i + channels.run; i < end; i++)
        addTo(total, dy[i]! * betaSlope(x[i]!, alphaP, alphaN, beta));
    }
  }

  return totalOf(total);
}

function betaGradient64(
  dy: FloatArray,
  x: FloatArray,
  channels: ChannelLayout,
  alphaPs: readonly number[],
  alphaNs: readonly number[],
  beta: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length;) {
    for (let channel = 0; channel < channels.count; channel++) {
      const alphaP = alphaPs[channel]!;
      const alphaN = alphaNs[channel]!;
      for (const end = i + channels.run; i < end; i++)
        addTo(total, dy[i]! * betaSlope(x[i]!, alphaP, alphaN, beta));
    }
  }

  return totalOf(total);
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
