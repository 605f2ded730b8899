// Generated from specs/activations/identity.ts by @subgrad/generator. Do not edit.
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
import { backwardLanes, derivativeLanes, forwardLanes } from "./lanes/identity.ts";

export interface IdentityOptions {}

export interface IdentitySlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Identity, element by element.
 *
 * `identity(x) = x`
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Widrow & Hoff 1960, Adaptive switching circuits
 */
export function identity<A extends FloatArray>(x: A, options: IdentityOptions & Output<A> = {}): A {
  checkInput("identity", "x", x);
  checkOptions("identity", options);
  const out = outputFor("identity", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link identity} in x, element by element.
 *
 * Limits: 1 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function identityDerivative<A extends FloatArray>(
  x: A,
  options: IdentitySlopeOptions & Output<A> = {},
): A {
  checkInput("identityDerivative", "x", x);
  checkOptions("identityDerivative", options);
  resolveKinks("identityDerivative", {}, options.kinks);
  const out = outputFor("identityDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link identity}(x): dy · {@link identityDerivative}(x), element by element. */
export function identityBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: IdentitySlopeOptions & Output<A> = {},
): A {
  checkInput("identityBackward", "x", x);
  checkLike("identityBackward", "dy", dy, x);
  checkOptions("identityBackward", options);
  resolveKinks("identityBackward", {}, options.kinks);
  const out = outputFor("identityBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link identity}(x): sums over all elements, in compensated binary64. */
export function identityParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: IdentitySlopeOptions = {},
): {} {
  checkInput("identityParameterGradients", "x", x);
  checkLike("identityParameterGradients", "dy", dy, x);
  checkOptions("identityParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x;
}

function slope(x: number): number {
  if (Number.isNaN(x)) return x;
  return 1;
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
