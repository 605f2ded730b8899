// Generated from specs/activations/gcu.ts by @subgrad/generator. Do not edit.
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
import { cos } from "../internal/cos.ts";
import { sin } from "../internal/sin.ts";

export interface GcuOptions {}

export interface GcuSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(x: A, options: GcuOptions & Output<A>, forwardLanes: Grade): A {
  checkInput("gcu", "x", x);
  checkOptions("gcu", options);
  const out = outputFor("gcu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: GcuSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("gcuDerivative", "x", x);
  checkOptions("gcuDerivative", options);
  resolveKinks("gcuDerivative", {}, options.kinks);
  const out = outputFor("gcuDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: GcuSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("gcuSecondDerivative", "x", x);
  checkOptions("gcuSecondDerivative", options);
  resolveKinks("gcuSecondDerivative", {}, options.kinks);
  const out = outputFor("gcuSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GcuSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("gcuBackward", "x", x);
  checkLike("gcuBackward", "dy", dy, x);
  checkOptions("gcuBackward", options);
  resolveKinks("gcuBackward", {}, options.kinks);
  const out = outputFor("gcuBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: GcuSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("gcuDoubleBackward", "x", x);
  checkLike("gcuDoubleBackward", "ddx", ddx, x);
  checkLike("gcuDoubleBackward", "dy", dy, x);
  checkOptions("gcuDoubleBackward", options);
  resolveKinks("gcuDoubleBackward", {}, options.kinks);
  const out = outputsFor("gcuDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: GcuSlopeOptions): {} {
  checkInput("gcuParameterGradients", "x", x);
  checkLike("gcuParameterGradients", "dy", dy, x);
  checkOptions("gcuParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x * cos(x);
}

function slope(x: number): number {
  return cos(x) - x * sin(x);
}

function bend(x: number): number {
  return -sin(x) - (sin(x) + x * cos(x));
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
