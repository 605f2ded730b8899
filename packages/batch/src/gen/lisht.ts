// Generated from specs/activations/lisht.ts by @subgrad/generator. Do not edit.
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
import { mulSigmoid } from "./internal/mulSigmoid.ts";
import { sigmoid } from "./internal/sigmoid.ts";
import { tanh } from "./internal/tanh.ts";
import { backwardLanes, derivativeLanes, forwardLanes } from "./lanes/lisht.ts";

export interface LishtOptions {}

export interface LishtSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Linearly scaled hyperbolic tangent, element by element.
 *
 * `lisht(x) = x * tanh(x)`
 *
 * Limits: ∞ at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Roy, Manna, Dubey & Chaudhuri 2019, arXiv:1901.05894
 */
export function lisht<A extends FloatArray>(x: A, options: LishtOptions & Output<A> = {}): A {
  checkInput("lisht", "x", x);
  checkOptions("lisht", options);
  const out = outputFor("lisht", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link lisht} in x, element by element.
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function lishtDerivative<A extends FloatArray>(x: A, options: LishtSlopeOptions & Output<A> = {}): A {
  checkInput("lishtDerivative", "x", x);
  checkOptions("lishtDerivative", options);
  resolveKinks("lishtDerivative", {}, options.kinks);
  const out = outputFor("lishtDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link lisht}(x): dy · {@link lishtDerivative}(x), element by element. */
export function lishtBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LishtSlopeOptions & Output<A> = {},
): A {
  checkInput("lishtBackward", "x", x);
  checkLike("lishtBackward", "dy", dy, x);
  checkOptions("lishtBackward", options);
  resolveKinks("lishtBackward", {}, options.kinks);
  const out = outputFor("lishtBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link lisht}(x): sums over all elements, in compensated binary64. */
export function lishtParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LishtSlopeOptions = {},
): {} {
  checkInput("lishtParameterGradients", "x", x);
  checkLike("lishtParameterGradients", "dy", dy, x);
  checkOptions("lishtParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x * tanh(x);
}

function slope(x: number): number {
  if (x === -Infinity) return -1;
  if (x === Infinity) return 1;
  return tanh(x) + x * mulSigmoid(4 * sigmoid(2 * Math.abs(x)), -2 * Math.abs(x));
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
