// Generated from specs/activations/laplace.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  type Outputs,
  addTo,
  apartFrom,
  checkInput,
  checkLike,
  checkOptions,
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
import { mulNormalPdfOf } from "../internal/mulNormalPdfOf.ts";
import { normalCdfOf } from "../internal/normalCdfOf.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

const MEAN = { name: "mean", default: 0.707107 };

const DEVIATION = { name: "deviation", default: 0.282095, above: 0 };

export interface LaplaceOptions {
  /** Where the value is ½: √½, the paper's `μ`. Any number; default 0.707107. */
  readonly mean?: number | undefined;
  /** Width of the rise, a standard deviation: 1 / √(4π), the paper's `σ`. A number > 0; default 0.282095. */
  readonly deviation?: number | undefined;
}

export interface LaplaceSlopeOptions {
  /** Where the value is ½: √½, the paper's `μ`. Any number; default 0.707107. */
  readonly mean?: number | undefined;
  /** Width of the rise, a standard deviation: 1 / √(4π), the paper's `σ`. A number > 0; default 0.282095. */
  readonly deviation?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: LaplaceOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("laplace", "x", x);
  checkOptions("laplace", options);
  const mean = numberParameter("laplace", MEAN, x, options.mean);
  const deviation = numberParameter("laplace", DEVIATION, x, options.deviation);
  const out = outputFor("laplace", options.out, x);
  if (inLanes(forwardLanes, [x], out, [mean, deviation])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, mean, deviation);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: LaplaceSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("laplaceDerivative", "x", x);
  checkOptions("laplaceDerivative", options);
  const mean = numberParameter("laplaceDerivative", MEAN, x, options.mean);
  const deviation = numberParameter("laplaceDerivative", DEVIATION, x, options.deviation);
  resolveKinks("laplaceDerivative", {}, options.kinks);
  const out = outputFor("laplaceDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [mean, deviation])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, mean, deviation);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: LaplaceSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("laplaceSecondDerivative", "x", x);
  checkOptions("laplaceSecondDerivative", options);
  const mean = numberParameter("laplaceSecondDerivative", MEAN, x, options.mean);
  const deviation = numberParameter("laplaceSecondDerivative", DEVIATION, x, options.deviation);
  resolveKinks("laplaceSecondDerivative", {}, options.kinks);
  const out = outputFor("laplaceSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [mean, deviation])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, mean, deviation);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LaplaceSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("laplaceBackward", "x", x);
  checkLike("laplaceBackward", "dy", dy, x);
  checkOptions("laplaceBackward", options);
  const mean = numberParameter("laplaceBackward", MEAN, x, options.mean);
  const deviation = numberParameter("laplaceBackward", DEVIATION, x, options.deviation);
  resolveKinks("laplaceBackward", {}, options.kinks);
  const out = outputFor("laplaceBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [mean, deviation])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, mean, deviation);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: LaplaceSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("laplaceDoubleBackward", "x", x);
  checkLike("laplaceDoubleBackward", "ddx", ddx, x);
  checkLike("laplaceDoubleBackward", "dy", dy, x);
  checkOptions("laplaceDoubleBackward", options);
  const mean = numberParameter("laplaceDoubleBackward", MEAN, x, options.mean);
  const deviation = numberParameter("laplaceDoubleBackward", DEVIATION, x, options.deviation);
  resolveKinks("laplaceDoubleBackward", {}, options.kinks);
  const out = outputsFor("laplaceDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [mean, deviation]))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, mean, deviation);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [mean, deviation]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, mean, deviation);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LaplaceSlopeOptions,
  meanSlopeLanes: Grade,
  deviationSlopeLanes: Grade,
): { mean: number; deviation: number } {
  checkInput("laplaceParameterGradients", "x", x);
  checkLike("laplaceParameterGradients", "dy", dy, x);
  checkOptions("laplaceParameterGradients", options);
  const mean = numberParameter("laplaceParameterGradients", MEAN, x, options.mean);
  const deviation = numberParameter("laplaceParameterGradients", DEVIATION, x, options.deviation);
  resolveKinks("laplaceParameterGradients", {}, options.kinks);
  return {
    mean: sumInLanes(meanSlopeLanes, dy, x, { numbers: [mean, deviation] }, () =>
      (isFloat32(x) ? meanGradient32 : meanGradient64)(dy, x, mean, deviation),
    ),
    deviation: sumInLanes(deviationSlopeLanes, dy, x, { numbers: [mean, deviation] }, () =>
      (isFloat32(x) ? deviationGradient32 : deviationGradient64)(dy, x, mean, deviation),
    ),
  };
}

function value(x: number, mean: number, deviation: number): number {
  return normalCdfOf(mean, deviation, x);
}

function value32(x: number, mean: number, deviation: number): number {
  return wideNormalCdfOf(mean, deviation, x);
}

function slope(x: number, mean: number, deviation: number): number {
  return mulNormalPdfOf(1 / deviation, mean, deviation, x);
}

function slope32(x: number, mean: number, deviation: number): number {
  return wideMulNormalPdfOf(1 / deviation, mean, deviation, x);
}

function bend(x: number, mean: number, deviation: number): number {
  return mulNormalPdfOf(((1 / deviation) * (mean - x)) / deviation / deviation, mean, deviation, x);
}

function bend32(x: number, mean: number, deviation: number): number {
  return wideMulNormalPdfOf(((1 / deviation) * (mean - x)) / deviation / deviation, mean, deviation, x);
}

function meanSlope(x: number, mean: number, deviation: number): number {
  return mulNormalPdfOf(-1 / deviation, mean, deviation, x);
}

function deviationSlope(x: number, mean: number, deviation: number): number {
  return mulNormalPdfOf((mean - x) / deviation / deviation, mean, deviation, x);
}

function forward32(x: FloatArray, out: FloatArray, mean: number, deviation: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value32(x[i]!, mean, deviation);
}

function forward64(x: FloatArray, out: FloatArray, mean: number, deviation: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, mean, deviation);
}

function derivative32(x: FloatArray, out: FloatArray, mean: number, deviation: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope32(x[i]!, mean, deviation);
}

function derivative64(x: FloatArray, out: FloatArray, mean: number, deviation: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, mean, deviation);
}

function secondDerivative32(x: FloatArray, out: FloatArray, mean: number, deviation: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend32(x[i]!, mean, deviation);
}

function secondDerivative64(x: FloatArray, out: FloatArray, mean: number, deviation: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, mean, deviation);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, mean: number, deviation: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope32(x[i]!, mean, deviation);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, mean: number, deviation: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, mean, deviation);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  mean: number,
  deviation: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend32(x[i]!, mean, deviation);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  mean: number,
  deviation: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, mean, deviation);
}

function meanGradient32(dy: FloatArray, x: FloatArray, mean: number, deviation: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * meanSlope(x[i]!, mean, deviation));
  return totalOf(total);
}

function meanGradient64(dy: FloatArray, x: FloatArray, mean: number, deviation: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * meanSlope(x[i]!, mean, deviation));
  return totalOf(total);
}

function deviationGradient32(dy: FloatArray, x: FloatArray, mean: number, deviation: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * deviationSlope(x[i]!, mean, deviation));
  return totalOf(total);
}

function deviationGradient64(dy: FloatArray, x: FloatArray, mean: number, deviation: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * deviationSlope(x[i]!, mean, deviation));
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

/** eˣ, in binary64 for a result that is rounded to binary32. */
const wideExp = (x: number): number => {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};

/** φ(x) = e^(−x²/2) / √(2π), the density of the normal distribution, in binary64 for a result that is rounded to binary32. */
const wideNormalPdf = (x: number): number => 0.3989422804014327 * wideExp(-0.5 * x * x);

/** Φ(−a) / φ(a) for a ≥ 0, the Mills ratio, in binary64 for a result that is rounded to binary32. */
const wideMillsRatio = (a: number): number => {
  const u = 1 / (a + 4.5);
  const z = u * u;
  const p10 = -6555262.17623646 + u * 11458019.568720995 + z * -7958853.424586365;
  const p8 = -352766.44758967496 + u * 1902689.2825936058 + z * p10;
  const p6 = -1565.6375822496072 + u * 56446.00381108497 + z * p8;
  const p4 = 276.5473343584214 + u * 1314.288432329196 + z * p6;
  const p2 = 19.23931226366629 + u * 78.12136166659671 + z * p4;
  return u * (0.9999992609394874 + u * 4.500134117884153 + z * p2);
};

/** Φ(x), the distribution function of the normal distribution, in binary64 for a result that is rounded to binary32. */
const wideNormalCdf = (x: number): number => {
  const above = x < -37.6 ? -37.6 : x;
  const clamped = above > 37.6 ? 37.6 : above;
  const a = Math.abs(clamped);
  const tail = wideNormalPdf(a) * wideMillsRatio(a);
  const side = 0.5 + Math.floor(clamped * 0.02);
  return 0.5 + side - 2 * side * tail;
};

/** Φ((x − mean) / deviation), the distribution function of a normal distribution, in binary64 for a result that is rounded to binary32. */
const wideNormalCdfOf = (mean: number, deviation: number, x: number): number =>
  wideNormalCdf((x - mean) / deviation);

/** a·φ(x), right also where φ(x) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulNormalPdf = (a: number, x: number): number =>
  Math.abs(x) > 37.6 ? (a < 0 ? -0 : 0) : a * wideNormalPdf(x);

/** a·φ((x − mean) / deviation), as accurate as if difference and quotient were not rounded, right also where φ itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulNormalPdfOf = (a: number, mean: number, deviation: number, x: number): number =>
  wideMulNormalPdf(a, (x - mean) / deviation);
