// Generated from specs/activations/sigmoid.ts by @subgrad/generator. Do not edit.
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
import { sigmoid } from "../internal/sigmoid.ts";
import { sigmoidSlope } from "../internal/sigmoidSlope.ts";

export interface SigmoidOptions {}

export interface SigmoidSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SigmoidOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("sigmoid", "x", x);
  checkOptions("sigmoid", options);
  const out = outputFor("sigmoid", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SigmoidSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("sigmoidDerivative", "x", x);
  checkOptions("sigmoidDerivative", options);
  resolveKinks("sigmoidDerivative", {}, options.kinks);
  const out = outputFor("sigmoidDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SigmoidSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("sigmoidBackward", "x", x);
  checkLike("sigmoidBackward", "dy", dy, x);
  checkOptions("sigmoidBackward", options);
  resolveKinks("sigmoidBackward", {}, options.kinks);
  const out = outputFor("sigmoidBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: SigmoidSlopeOptions): {} {
  checkInput("sigmoidParameterGradients", "x", x);
  checkLike("sigmoidParameterGradients", "dy", dy, x);
  checkOptions("sigmoidParameterGradients", options);
  return {};
}

function value(x: number): number {
  return sigmoid(x);
}

function slope(x: number): number {
  return sigmoidSlope(x);
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
