// Generated from specs/activations/metallicMean.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  type Outputs,
  apartFrom,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  outputFor,
  outputsFor,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";

export interface MetallicMeanOptions {}

export interface MetallicMeanSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: MetallicMeanOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("metallicMean", "x", x);
  checkOptions("metallicMean", options);
  const out = outputFor("metallicMean", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: MetallicMeanSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("metallicMeanDerivative", "x", x);
  checkOptions("metallicMeanDerivative", options);
  resolveKinks("metallicMeanDerivative", {}, options.kinks);
  const out = outputFor("metallicMeanDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: MetallicMeanSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("metallicMeanSecondDerivative", "x", x);
  checkOptions("metallicMeanSecondDerivative", options);
  resolveKinks("metallicMeanSecondDerivative", {}, options.kinks);
  const out = outputFor("metallicMeanSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MetallicMeanSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("metallicMeanBackward", "x", x);
  checkLike("metallicMeanBackward", "dy", dy, x);
  checkOptions("metallicMeanBackward", options);
  resolveKinks("metallicMeanBackward", {}, options.kinks);
  const out = outputFor("metallicMeanBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MetallicMeanSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("metallicMeanDoubleBackward", "x", x);
  checkLike("metallicMeanDoubleBackward", "ddx", ddx, x);
  checkLike("metallicMeanDoubleBackward", "dy", dy, x);
  checkOptions("metallicMeanDoubleBackward", options);
  resolveKinks("metallicMeanDoubleBackward", {}, options.kinks);
  const out = outputsFor("metallicMeanDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: MetallicMeanSlopeOptions): {} {
  checkInput("metallicMeanParameterGradients", "x", x);
  checkLike("metallicMeanParameterGradients", "dy", dy, x);
  checkOptions("metallicMeanParameterGradients", options);
  return {};
}

function value(x: number): number {
  const d = x * x + 4;
  const root = Math.abs(x) < 1000000000 ? Math.sqrt(d) : Math.abs(x);
  if (Math.abs(x) < 1) {
    return 0.5 * root + (0.5 * x + (0.25 * (x * x - (d - 4))) / root);
  }

  const h = 1 / (0.5 * Math.abs(x) + 0.5 * root);
  return Math.max(x, 0) + 1 / (Math.abs(x) + h);
}

function slope(x: number): number {
  if (x === Infinity) return 1;
  const root = Math.abs(x) < 1000000000 ? Math.sqrt(x * x + 4) : Math.abs(x);
  if (x > -1) {
    return 0.5 + (0.5 * x) / root;
  }

  const h = 1 / (0.5 * root - 0.5 * x);
  return 1 / (h - x) / root;
}

function bend(x: number): number {
  return Math.abs(x) < 1000000000
    ? 2 / ((x * x + 4) * Math.sqrt(x * x + 4))
    : 2 / Math.abs(x) / Math.abs(x) / Math.abs(x);
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!);
}

function derivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!);
}

function secondDerivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function secondDerivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}

function doubleBackward32(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}

function doubleBackward64(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}
