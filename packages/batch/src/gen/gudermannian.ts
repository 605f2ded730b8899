// Generated from specs/activations/gudermannian.ts by @subgrad/generator. Do not edit.
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
import { atan } from "./internal/atan.ts";
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { exp } from "./internal/exp.ts";
import { mulExp } from "./internal/mulExp.ts";
import { tanh } from "./internal/tanh.ts";
import { backwardLanes, derivativeLanes, forwardLanes } from "./lanes/gudermannian.ts";

export interface GudermannianOptions {}

export interface GudermannianSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Gudermannian function, element by element.
 *
 * `gudermannian(x) = 2 * atan(tanh(x / 2))`
 *
 * The arctangent of sinh x.
 *
 * Error: at most 4 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Wikipedia, Gudermannian function
 */
export function gudermannian<A extends FloatArray>(x: A, options: GudermannianOptions & Output<A> = {}): A {
  checkInput("gudermannian", "x", x);
  checkOptions("gudermannian", options);
  const out = outputFor("gudermannian", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link gudermannian} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function gudermannianDerivative<A extends FloatArray>(
  x: A,
  options: GudermannianSlopeOptions & Output<A> = {},
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

/** The gradient of x from the gradient of y = {@link gudermannian}(x): dy · {@link gudermannianDerivative}(x), element by element. */
export function gudermannianBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GudermannianSlopeOptions & Output<A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link gudermannian}(x): sums over all elements, in compensated binary64. */
export function gudermannianParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: GudermannianSlopeOptions = {},
): {} {
  checkInput("gudermannianParameterGradients", "x", x);
  checkLike("gudermannianParameterGradients", "dy", dy, x);
  checkOptions("gudermannianParameterGradients", options);
  return {};
}

function value(x: number): number {
  return Math.abs(x) < 1e-9 ? x : 2 * atan(tanh(x / 2));
}

function slope(x: number): number {
  const e = exp(-Math.abs(x));
  return mulExp(2 / (1 + e * e), -Math.abs(x));
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
