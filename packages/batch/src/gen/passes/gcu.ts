// Generated from specs/activations/gcu.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  outputFor,
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

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}
