// Generated from specs/activations/reciprocal.ts by @subgrad/generator. Do not edit.
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

export interface ReciprocalOptions {}

export interface ReciprocalSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: ReciprocalOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("reciprocal", "x", x);
  checkOptions("reciprocal", options);
  const out = outputFor("reciprocal", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: ReciprocalSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("reciprocalDerivative", "x", x);
  checkOptions("reciprocalDerivative", options);
  resolveKinks("reciprocalDerivative", {}, options.kinks);
  const out = outputFor("reciprocalDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: ReciprocalSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("reciprocalSecondDerivative", "x", x);
  checkOptions("reciprocalSecondDerivative", options);
  resolveKinks("reciprocalSecondDerivative", {}, options.kinks);
  const out = outputFor("reciprocalSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ReciprocalSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("reciprocalBackward", "x", x);
  checkLike("reciprocalBackward", "dy", dy, x);
  checkOptions("reciprocalBackward", options);
  resolveKinks("reciprocalBackward", {}, options.kinks);
  const out = outputFor("reciprocalBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ReciprocalSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("reciprocalDoubleBackward", "x", x);
  checkLike("reciprocalDoubleBackward", "ddx", ddx, x);
  checkLike("reciprocalDoubleBackward", "dy", dy, x);
  checkOptions("reciprocalDoubleBackward", options);
  resolveKinks("reciprocalDoubleBackward", {}, options.kinks);
  const out = outputsFor("reciprocalDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: ReciprocalSlopeOptions): {} {
  checkInput("reciprocalParameterGradients", "x", x);
  checkLike("reciprocalParameterGradients", "dy", dy, x);
  checkOptions("reciprocalParameterGradients", options);
  return {};
}

function value(x: number): number {
  return 1 / x;
}

function slope(x: number): number {
  return -(1 / x) / x;
}

function bend(x: number): number {
  return (1 / x / x + 1 / x / x) / x;
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
