// Generated from specs/activations/squaredRelu.ts by @subgrad/generator. Do not edit.
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

export interface SquaredReluOptions {}

export interface SquaredReluSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SquaredReluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("squaredRelu", "x", x);
  checkOptions("squaredRelu", options);
  const out = outputFor("squaredRelu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SquaredReluSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("squaredReluDerivative", "x", x);
  checkOptions("squaredReluDerivative", options);
  resolveKinks("squaredReluDerivative", {}, options.kinks);
  const out = outputFor("squaredReluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: SquaredReluSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("squaredReluSecondDerivative", "x", x);
  checkOptions("squaredReluSecondDerivative", options);
  resolveKinks("squaredReluSecondDerivative", {}, options.kinks);
  const out = outputFor("squaredReluSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquaredReluSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("squaredReluBackward", "x", x);
  checkLike("squaredReluBackward", "dy", dy, x);
  checkOptions("squaredReluBackward", options);
  resolveKinks("squaredReluBackward", {}, options.kinks);
  const out = outputFor("squaredReluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SquaredReluSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("squaredReluDoubleBackward", "x", x);
  checkLike("squaredReluDoubleBackward", "ddx", ddx, x);
  checkLike("squaredReluDoubleBackward", "dy", dy, x);
  checkOptions("squaredReluDoubleBackward", options);
  resolveKinks("squaredReluDoubleBackward", {}, options.kinks);
  const out = outputsFor("squaredReluDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: SquaredReluSlopeOptions): {} {
  checkInput("squaredReluParameterGradients", "x", x);
  checkLike("squaredReluParameterGradients", "dy", dy, x);
  checkOptions("squaredReluParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? x * x : 0;
}

function slope(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? 2 * x : 0;
}

function bend(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? 2 : 0;
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
