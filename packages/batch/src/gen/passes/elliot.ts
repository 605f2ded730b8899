// Generated from specs/activations/elliot.ts by @subgrad/generator. Do not edit.
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

export interface ElliotOptions {}

export interface ElliotSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: ElliotOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("elliot", "x", x);
  checkOptions("elliot", options);
  const out = outputFor("elliot", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: ElliotSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("elliotDerivative", "x", x);
  checkOptions("elliotDerivative", options);
  resolveKinks("elliotDerivative", {}, options.kinks);
  const out = outputFor("elliotDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: ElliotSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("elliotSecondDerivative", "x", x);
  checkOptions("elliotSecondDerivative", options);
  resolveKinks("elliotSecondDerivative", {}, options.kinks);
  const out = outputFor("elliotSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ElliotSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("elliotBackward", "x", x);
  checkLike("elliotBackward", "dy", dy, x);
  checkOptions("elliotBackward", options);
  resolveKinks("elliotBackward", {}, options.kinks);
  const out = outputFor("elliotBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ElliotSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("elliotDoubleBackward", "x", x);
  checkLike("elliotDoubleBackward", "ddx", ddx, x);
  checkLike("elliotDoubleBackward", "dy", dy, x);
  checkOptions("elliotDoubleBackward", options);
  resolveKinks("elliotDoubleBackward", {}, options.kinks);
  const out = outputsFor("elliotDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: ElliotSlopeOptions): {} {
  checkInput("elliotParameterGradients", "x", x);
  checkLike("elliotParameterGradients", "dy", dy, x);
  checkOptions("elliotParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x < 0 ? 0.5 / (1 - x) : 1 - 0.5 / (1 + x);
}

function slope(x: number): number {
  return 0.5 / (1 + Math.abs(x)) / (1 + Math.abs(x));
}

function bend(x: number): number {
  return (
    (-(((0.5 / (1 + Math.abs(x))) * (x <= 0 ? -1 : 1)) / (1 + Math.abs(x))) -
      (0.5 / (1 + Math.abs(x)) / (1 + Math.abs(x))) * (x <= 0 ? -1 : 1)) /
    (1 + Math.abs(x))
  );
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
