// Generated from specs/activations/asinhActivation.ts by @subgrad/generator. Do not edit.
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
import { asinh } from "../internal/asinh.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";

export interface AsinhActivationOptions {}

export interface AsinhActivationSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: AsinhActivationOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("asinhActivation", "x", x);
  checkOptions("asinhActivation", options);
  const out = outputFor("asinhActivation", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: AsinhActivationSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("asinhActivationDerivative", "x", x);
  checkOptions("asinhActivationDerivative", options);
  resolveKinks("asinhActivationDerivative", {}, options.kinks);
  const out = outputFor("asinhActivationDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: AsinhActivationSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("asinhActivationSecondDerivative", "x", x);
  checkOptions("asinhActivationSecondDerivative", options);
  resolveKinks("asinhActivationSecondDerivative", {}, options.kinks);
  const out = outputFor("asinhActivationSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: AsinhActivationSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("asinhActivationBackward", "x", x);
  checkLike("asinhActivationBackward", "dy", dy, x);
  checkOptions("asinhActivationBackward", options);
  resolveKinks("asinhActivationBackward", {}, options.kinks);
  const out = outputFor("asinhActivationBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: AsinhActivationSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("asinhActivationDoubleBackward", "x", x);
  checkLike("asinhActivationDoubleBackward", "ddx", ddx, x);
  checkLike("asinhActivationDoubleBackward", "dy", dy, x);
  checkOptions("asinhActivationDoubleBackward", options);
  resolveKinks("asinhActivationDoubleBackward", {}, options.kinks);
  const out = outputsFor("asinhActivationDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: AsinhActivationSlopeOptions,
): {} {
  checkInput("asinhActivationParameterGradients", "x", x);
  checkLike("asinhActivationParameterGradients", "dy", dy, x);
  checkOptions("asinhActivationParameterGradients", options);
  return {};
}

function value(x: number): number {
  return asinh(x);
}

function slope(x: number): number {
  return Math.abs(x) < 1000000000 ? 1 / Math.sqrt(1 + x * x) : 1 / Math.abs(x);
}

function bend(x: number): number {
  return Math.abs(x) < 1000000000
    ? -(((1 / Math.sqrt(1 + x * x)) * ((0.5 / Math.sqrt(1 + x * x)) * (x + x))) / Math.sqrt(1 + x * x))
    : -(((1 / Math.abs(x)) * (x <= 0 ? -1 : 1)) / Math.abs(x));
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
