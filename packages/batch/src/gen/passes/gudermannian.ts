// Generated from specs/activations/gudermannian.ts by @subgrad/generator. Do not edit.
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
import { atan } from "../internal/atan.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";
import { exp } from "../internal/exp.ts";
import { mulExp } from "../internal/mulExp.ts";
import { tanh } from "../internal/tanh.ts";
import { wideExp } from "../internal/wideExp.ts";
import { wideMulExp } from "../internal/wideMulExp.ts";
import { wideTanh } from "../internal/wideTanh.ts";

export interface GudermannianOptions {}

export interface GudermannianSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: GudermannianOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("gudermannian", "x", x);
  checkOptions("gudermannian", options);
  const out = outputFor("gudermannian", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: GudermannianSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("gudermannianDerivative", "x", x);
  checkOptions("gudermannianDerivative", options);
  resolveKinks("gudermannianDerivative", {}, options.kinks);
  const out = outputFor("gudermannianDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: GudermannianSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("gudermannianSecondDerivative", "x", x);
  checkOptions("gudermannianSecondDerivative", options);
  resolveKinks("gudermannianSecondDerivative", {}, options.kinks);
  const out = outputFor("gudermannianSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GudermannianSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("gudermannianBackward", "x", x);
  checkLike("gudermannianBackward", "dy", dy, x);
  checkOptions("gudermannianBackward", options);
  resolveKinks("gudermannianBackward", {}, options.kinks);
  const out = outputFor("gudermannianBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: GudermannianSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("gudermannianDoubleBackward", "x", x);
  checkLike("gudermannianDoubleBackward", "ddx", ddx, x);
  checkLike("gudermannianDoubleBackward", "dy", dy, x);
  checkOptions("gudermannianDoubleBackward", options);
  resolveKinks("gudermannianDoubleBackward", {}, options.kinks);
  const out = outputsFor("gudermannianDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: GudermannianSlopeOptions): {} {
  checkInput("gudermannianParameterGradients", "x", x);
  checkLike("gudermannianParameterGradients", "dy", dy, x);
  checkOptions("gudermannianParameterGradients", options);
  return {};
}

function value(x: number): number {
  return Math.abs(x) < 1e-9 ? x : 2 * atan(tanh(x / 2));
}

function value32(x: number): number {
  return Math.abs(x) < 1e-9 ? x : 2 * atan(wideTanh(x / 2));
}

function slope(x: number): number {
  const e = exp(-Math.abs(x));
  return mulExp(2 / (1 + e * e), -Math.abs(x));
}

function slope32(x: number): number {
  const e = wideExp(-Math.abs(x));
  return wideMulExp(2 / (1 + e * e), -Math.abs(x));
}

function bend(x: number): number {
  const e = exp(-Math.abs(x));
  return mulExp((-2 * tanh(x)) / (1 + e * e), -Math.abs(x));
}

function bend32(x: number): number {
  const e = wideExp(-Math.abs(x));
  return wideMulExp((-2 * wideTanh(x)) / (1 + e * e), -Math.abs(x));
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value32(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope32(x[i]!);
}

function derivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!);
}

function secondDerivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend32(x[i]!);
}

function secondDerivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope32(x[i]!);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}

function doubleBackward32(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend32(x[i]!);
}

function doubleBackward64(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}
