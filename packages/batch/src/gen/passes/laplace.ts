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
import { wideMulNormalPdfOf } from "../internal/wideMulNormalPdfOf.ts";
import { wideNormalCdfOf } from "../internal/wideNormalCdfOf.ts";

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
