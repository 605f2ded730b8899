// Generated from specs/activations/gcu.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  outputFor,
} from "../runtime/index.ts";
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { cos } from "./internal/cos.ts";
import { sin } from "./internal/sin.ts";
import { backwardLanes, derivativeLanes, forwardLanes } from "./lanes/gcu.ts";

export interface GcuOptions {}

export interface GcuSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Growing cosine unit, element by element.
 *
 * `gcu(x) = x * cos(x)`
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Noel, Arunkumar, Trivedi & Dutta 2021, arXiv:2108.12943
 */
export function gcu<A extends FloatArray>(x: A, options: GcuOptions & Output<A> = {}): A {
  checkInput("gcu", "x", x);
  checkOptions("gcu", options);
  const out = outputFor("gcu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link gcu} in x, element by element.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function gcuDerivative<A extends FloatArray>(x: A, options: GcuSlopeOptions & Output<A> = {}): A {
  checkInput("gcuDerivative", "x", x);
  checkOptions("gcuDerivative", options);
  resolveKinks("gcuDerivative", {}, options.kinks);
  const out = outputFor("gcuDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link gcu}(x): dy · {@link gcuDerivative}(x), element by element. */
export function gcuBackward<A extends FloatArray>(dy: A, x: A, options: GcuSlopeOptions & Output<A> = {}): A {
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

/** The gradients of the parameters from the gradient of y = {@link gcu}(x): sums over all elements, in compensated binary64. */
export function gcuParameterGradients<A extends FloatArray>(dy: A, x: A, options: GcuSlopeOptions = {}): {} {
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
