// Generated from specs/activations/softsign.ts by @subgrad/generator. Do not edit.
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

export interface SoftsignOptions {}

export interface SoftsignSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Softsign, element by element.
 *
 * `softsign(x) = x / (1 + abs(x))`
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Bergstra, Desjardins, Lamblin & Bengio 2009, Quadratic polynomials learn better image features
 */
export function softsign<A extends FloatArray>(x: A, options: SoftsignOptions & Output<A> = {}): A {
  checkInput("softsign", "x", x);
  checkOptions("softsign", options);
  const out = outputFor("softsign", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link softsign} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function softsignDerivative<A extends FloatArray>(
  x: A,
  options: SoftsignSlopeOptions & Output<A> = {},
): A {
  checkInput("softsignDerivative", "x", x);
  checkOptions("softsignDerivative", options);
  resolveKinks("softsignDerivative", {}, options.kinks);
  const out = outputFor("softsignDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link softsign}(x): dy · {@link softsignDerivative}(x), element by element. */
export function softsignBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SoftsignSlopeOptions & Output<A> = {},
): A {
  checkInput("softsignBackward", "x", x);
  checkLike("softsignBackward", "dy", dy, x);
  checkOptions("softsignBackward", options);
  resolveKinks("softsignBackward", {}, options.kinks);
  const out = outputFor("softsignBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link softsign}(x): sums over all elements, in compensated binary64. */
export function softsignParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SoftsignSlopeOptions = {},
): {} {
  checkInput("softsignParameterGradients", "x", x);
  checkLike("softsignParameterGradients", "dy", dy, x);
  checkOptions("softsignParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (x === -Infinity) return -1;
  if (x === Infinity) return 1;
  return x / (1 + Math.abs(x));
}

function slope(x: number): number {
  return 1 / (1 + Math.abs(x)) / (1 + Math.abs(x));
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
