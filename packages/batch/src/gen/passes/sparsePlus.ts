// Generated from specs/activations/sparsePlus.ts by @subgrad/generator. Do not edit.
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

export interface SparsePlusOptions {}

export interface SparsePlusSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SparsePlusOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("sparsePlus", "x", x);
  checkOptions("sparsePlus", options);
  const out = outputFor("sparsePlus", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SparsePlusSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("sparsePlusDerivative", "x", x);
  checkOptions("sparsePlusDerivative", options);
  resolveKinks("sparsePlusDerivative", {}, options.kinks);
  const out = outputFor("sparsePlusDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: SparsePlusSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("sparsePlusSecondDerivative", "x", x);
  checkOptions("sparsePlusSecondDerivative", options);
  resolveKinks("sparsePlusSecondDerivative", {}, options.kinks);
  const out = outputFor("sparsePlusSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SparsePlusSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("sparsePlusBackward", "x", x);
  checkLike("sparsePlusBackward", "dy", dy, x);
  checkOptions("sparsePlusBackward", options);
  resolveKinks("sparsePlusBackward", {}, options.kinks);
  const out = outputFor("sparsePlusBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SparsePlusSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("sparsePlusDoubleBackward", "x", x);
  checkLike("sparsePlusDoubleBackward", "ddx", ddx, x);
  checkLike("sparsePlusDoubleBackward", "dy", dy, x);
  checkOptions("sparsePlusDoubleBackward", options);
  resolveKinks("sparsePlusDoubleBackward", {}, options.kinks);
  const out = outputsFor("sparsePlusDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: SparsePlusSlopeOptions): {} {
  checkInput("sparsePlusParameterGradients", "x", x);
  checkLike("sparsePlusParameterGradients", "dy", dy, x);
  checkOptions("sparsePlusParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -1 ? (x < 1 ? ((x + 1) * (x + 1)) / 4 : x) : 0;
}

function slope(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -1 ? (x < 1 ? (x + 1) / 2 : 1) : 0;
}

function bend(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -1 ? (x <= 1 ? 0.5 : 0) : 0;
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
