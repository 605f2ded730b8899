// Generated from specs/activations/mish.ts by @subgrad/generator. Do not edit.
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
import { exp } from "../internal/exp.ts";
import { mulExp } from "../internal/mulExp.ts";

export interface MishOptions {}

export interface MishSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Mish, a self-regularised non-monotonic activation, element by element.
 *
 * `mish(x) = x * tanh(log1p(exp(x)))`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Misra 2019, arXiv:1908.08681
 */
export function mish<A extends FloatArray>(x: A, options: MishOptions & Output<A> = {}): A {
  checkInput("mish", "x", x);
  checkOptions("mish", options);
  const out = outputFor("mish", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link mish} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function mishDerivative<A extends FloatArray>(x: A, options: MishSlopeOptions & Output<A> = {}): A {
  checkInput("mishDerivative", "x", x);
  checkOptions("mishDerivative", options);
  resolveKinks("mishDerivative", {}, options.kinks);
  const out = outputFor("mishDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link mish}(x): dy · {@link mishDerivative}(x), element by element. */
export function mishBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MishSlopeOptions & Output<A> = {},
): A {
  checkInput("mishBackward", "x", x);
  checkLike("mishBackward", "dy", dy, x);
  checkOptions("mishBackward", options);
  resolveKinks("mishBackward", {}, options.kinks);
  const out = outputFor("mishBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link mish}(x): sums over all elements, in compensated binary64. */
export function mishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MishSlopeOptions = {},
): {} {
  checkInput("mishParameterGradients", "x", x);
  checkLike("mishParameterGradients", "dy", dy, x);
  checkOptions("mishParameterGradients", options);
  return {};
}

function value(x: number): number {
  const e = exp(-Math.abs(x));
  return x < 0 ? mulExp((x * (e + 2)) / (e * (e + 2) + 2), x) : (x * (1 + 2 * e)) / (1 + 2 * e * (1 + e));
}

function slope(x: number): number {
  if (x === Infinity) return 1;
  const e = exp(-Math.abs(x));
  if (x < 0) {
    const d = e * (e + 2) + 2;
    return mulExp((e + 2 + (4 * x * (1 + e)) / d) / d, x);
  }

  const d = 1 + 2 * e * (1 + e);
  return (1 + 2 * e + (4 * (x * e) * e * (1 + e)) / d) / d;
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
