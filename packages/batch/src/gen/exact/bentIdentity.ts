// Generated from specs/activations/bentIdentity.ts by @subgrad/generator. Do not edit.
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

export interface BentIdentityOptions {}

export interface BentIdentitySlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Bent identity, element by element.
 *
 * `bentIdentity(x) = (sqrt(x * x + 1) - 1) / 2 + x`
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Wikipedia, Activation function, table of activation functions
 */
export function bentIdentity<A extends FloatArray>(x: A, options: BentIdentityOptions & Output<A> = {}): A {
  checkInput("bentIdentity", "x", x);
  checkOptions("bentIdentity", options);
  const out = outputFor("bentIdentity", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link bentIdentity} in x, element by element.
 *
 * Limits: 0.5 at −∞, 1.5 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function bentIdentityDerivative<A extends FloatArray>(
  x: A,
  options: BentIdentitySlopeOptions & Output<A> = {},
): A {
  checkInput("bentIdentityDerivative", "x", x);
  checkOptions("bentIdentityDerivative", options);
  resolveKinks("bentIdentityDerivative", {}, options.kinks);
  const out = outputFor("bentIdentityDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link bentIdentity}(x): dy · {@link bentIdentityDerivative}(x), element by element. */
export function bentIdentityBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: BentIdentitySlopeOptions & Output<A> = {},
): A {
  checkInput("bentIdentityBackward", "x", x);
  checkLike("bentIdentityBackward", "dy", dy, x);
  checkOptions("bentIdentityBackward", options);
  resolveKinks("bentIdentityBackward", {}, options.kinks);
  const out = outputFor("bentIdentityBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link bentIdentity}(x): sums over all elements, in compensated binary64. */
export function bentIdentityParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: BentIdentitySlopeOptions = {},
): {} {
  checkInput("bentIdentityParameterGradients", "x", x);
  checkLike("bentIdentityParameterGradients", "dy", dy, x);
  checkOptions("bentIdentityParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (x === -Infinity) return x;
  const root = Math.abs(x) < 1000000000 ? Math.sqrt(x * x + 1) : Math.abs(x);
  return x + (Math.abs(x) < 1 ? (0.5 * x * x) / (root + 1) : 0.5 * (root - 1));
}

function slope(x: number): number {
  if (x === -Infinity) return 0.5;
  if (x === Infinity) return 1.5;
  return 1 + (0.5 * x) / (Math.abs(x) < 1000000000 ? Math.sqrt(x * x + 1) : Math.abs(x));
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
