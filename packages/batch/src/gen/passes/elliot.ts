// Generated from specs/activations/elliot.ts by @subgrad/generator. Do not edit.
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
