// Generated from specs/activations/square.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  checkInput,
  checkLike,
  checkOptions,
  isFloat32,
  outputFor,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";

export interface SquareOptions {}

export interface SquareSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Square, element by element.
 *
 * `square(x) = x * x`
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Livni, Shalev-Shwartz & Shamir 2014, On the Computational Efficiency of Training Neural Networks, arXiv:1410.1141
 */
export function square<A extends FloatArray>(x: A, options: SquareOptions & Output<A> = {}): A {
  checkInput("square", "x", x);
  checkOptions("square", options);
  const out = outputFor("square", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link square} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function squareDerivative<A extends FloatArray>(
  x: A,
  options: SquareSlopeOptions & Output<A> = {},
): A {
  checkInput("squareDerivative", "x", x);
  checkOptions("squareDerivative", options);
  resolveKinks("squareDerivative", {}, options.kinks);
  const out = outputFor("squareDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link square}(x): dy · {@link squareDerivative}(x), element by element. */
export function squareBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquareSlopeOptions & Output<A> = {},
): A {
  checkInput("squareBackward", "x", x);
  checkLike("squareBackward", "dy", dy, x);
  checkOptions("squareBackward", options);
  resolveKinks("squareBackward", {}, options.kinks);
  const out = outputFor("squareBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link square}(x): sums over all elements, in compensated binary64. */
export function squareParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquareSlopeOptions = {},
): {} {
  checkInput("squareParameterGradients", "x", x);
  checkLike("squareParameterGradients", "dy", dy, x);
  checkOptions("squareParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x * x;
}

function slope(x: number): number {
  return 2 * x;
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
