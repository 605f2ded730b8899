// Generated from specs/activations/tanhExp.ts by @subgrad/generator. Do not edit.
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
import { exp } from "../internal/exp.ts";
import { mulExp } from "../internal/mulExp.ts";
import { mulSigmoid } from "../internal/mulSigmoid.ts";
import { sigmoid } from "../internal/sigmoid.ts";
import { tanh } from "../internal/tanh.ts";

export interface TanhExpOptions {}

export interface TanhExpSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: TanhExpOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("tanhExp", "x", x);
  checkOptions("tanhExp", options);
  const out = outputFor("tanhExp", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: TanhExpSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("tanhExpDerivative", "x", x);
  checkOptions("tanhExpDerivative", options);
  resolveKinks("tanhExpDerivative", {}, options.kinks);
  const out = outputFor("tanhExpDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: TanhExpSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("tanhExpBackward", "x", x);
  checkLike("tanhExpBackward", "dy", dy, x);
  checkOptions("tanhExpBackward", options);
  resolveKinks("tanhExpBackward", {}, options.kinks);
  const out = outputFor("tanhExpBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: TanhExpSlopeOptions): {} {
  checkInput("tanhExpParameterGradients", "x", x);
  checkLike("tanhExpParameterGradients", "dy", dy, x);
  checkOptions("tanhExpParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x < -20 ? mulExp(x, x) : x * tanh(exp(x));
}

function slope(x: number): number {
  if (x < -20) {
    return mulExp(1 + x, x);
  }

  const u = exp(x);
  return tanh(u) + mulSigmoid(4 * x * u * sigmoid(2 * u), -2 * u);
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
