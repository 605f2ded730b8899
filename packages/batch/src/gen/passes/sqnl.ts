// Generated from specs/activations/sqnl.ts by @subgrad/generator. Do not edit.
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

export interface SqnlOptions {}

export interface SqnlSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SqnlOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("sqnl", "x", x);
  checkOptions("sqnl", options);
  const out = outputFor("sqnl", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SqnlSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("sqnlDerivative", "x", x);
  checkOptions("sqnlDerivative", options);
  resolveKinks("sqnlDerivative", {}, options.kinks);
  const out = outputFor("sqnlDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: SqnlSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("sqnlSecondDerivative", "x", x);
  checkOptions("sqnlSecondDerivative", options);
  resolveKinks("sqnlSecondDerivative", {}, options.kinks);
  const out = outputFor("sqnlSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SqnlSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("sqnlBackward", "x", x);
  checkLike("sqnlBackward", "dy", dy, x);
  checkOptions("sqnlBackward", options);
  resolveKinks("sqnlBackward", {}, options.kinks);
  const out = outputFor("sqnlBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SqnlSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("sqnlDoubleBackward", "x", x);
  checkLike("sqnlDoubleBackward", "ddx", ddx, x);
  checkLike("sqnlDoubleBackward", "dy", dy, x);
  checkOptions("sqnlDoubleBackward", options);
  resolveKinks("sqnlDoubleBackward", {}, options.kinks);
  const out = outputsFor("sqnlDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: SqnlSlopeOptions): {} {
  checkInput("sqnlParameterGradients", "x", x);
  checkLike("sqnlParameterGradients", "dy", dy, x);
  checkOptions("sqnlParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (x === 0) return x;
  return x < -2 ? -1 : x > 2 ? 1 : x - (x * Math.abs(x)) / 4;
}

function slope(x: number): number {
  return x < -2 ? 0 : x > 2 ? 0 : 1 - Math.abs(x) / 2;
}

function bend(x: number): number {
  if (Number.isNaN(x)) return x;
  return x <= -2 ? 0 : x > 2 ? 0 : -((x <= 0 ? -1 : 1) / 2);
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
