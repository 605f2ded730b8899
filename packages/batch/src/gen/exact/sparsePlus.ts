// Generated from specs/activations/sparsePlus.ts by @subgrad/generator. Do not edit.
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

export interface SparsePlusOptions {}

export interface SparsePlusSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Sparse plus, a sparse counterpart of softplus, element by element.
 *
 * `sparsePlus(x) = x > -1 ? x < 1 ? (x + 1) * (x + 1) / 4 : x : 0`
 *
 * Its slope is sparseSigmoid.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see jax.nn.sparse_plus
 */
export function sparsePlus<A extends FloatArray>(x: A, options: SparsePlusOptions & Output<A> = {}): A {
  checkInput("sparsePlus", "x", x);
  checkOptions("sparsePlus", options);
  const out = outputFor("sparsePlus", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link sparsePlus} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function sparsePlusDerivative<A extends FloatArray>(
  x: A,
  options: SparsePlusSlopeOptions & Output<A> = {},
): A {
  checkInput("sparsePlusDerivative", "x", x);
  checkOptions("sparsePlusDerivative", options);
  resolveKinks("sparsePlusDerivative", {}, options.kinks);
  const out = outputFor("sparsePlusDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link sparsePlus}(x): dy · {@link sparsePlusDerivative}(x), element by element. */
export function sparsePlusBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SparsePlusSlopeOptions & Output<A> = {},
): A {
  checkInput("sparsePlusBackward", "x", x);
  checkLike("sparsePlusBackward", "dy", dy, x);
  checkOptions("sparsePlusBackward", options);
  resolveKinks("sparsePlusBackward", {}, options.kinks);
  const out = outputFor("sparsePlusBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link sparsePlus}(x): sums over all elements, in compensated binary64. */
export function sparsePlusParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SparsePlusSlopeOptions = {},
): {} {
  checkInput("sparsePlusParameterGradients", "x", x);
  checkLike("sparsePlusParameterGradients", "dy", dy, x);
  checkOptions("sparsePlusParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -1 ? (x < 1 ? ((x + 1) * (x + 1)) / 4 : x) : 0;
}

function slope(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -1 ? (x < 1 ? (x + 1) / 2 : 1) : 0;
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
