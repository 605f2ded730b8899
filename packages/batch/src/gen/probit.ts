// Generated from specs/activations/probit.ts by @subgrad/generator. Do not edit.
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
import { normalCdf } from "./internal/normalCdf.ts";
import { normalPdf } from "./internal/normalPdf.ts";
import { backwardLanes, derivativeLanes, forwardLanes } from "./lanes/probit.ts";

export interface ProbitOptions {}

export interface ProbitSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Normal distribution function, element by element.
 *
 * `probit(x) = normalCdf(x)`
 *
 * The inverse of the probit link: the probability Φ(x) that a standard normal variable is at most x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Bliss 1934, The Method of Probits, Science 79
 */
export function probit<A extends FloatArray>(x: A, options: ProbitOptions & Output<A> = {}): A {
  checkInput("probit", "x", x);
  checkOptions("probit", options);
  const out = outputFor("probit", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link probit} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function probitDerivative<A extends FloatArray>(
  x: A,
  options: ProbitSlopeOptions & Output<A> = {},
): A {
  checkInput("probitDerivative", "x", x);
  checkOptions("probitDerivative", options);
  resolveKinks("probitDerivative", {}, options.kinks);
  const out = outputFor("probitDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link probit}(x): dy · {@link probitDerivative}(x), element by element. */
export function probitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ProbitSlopeOptions & Output<A> = {},
): A {
  checkInput("probitBackward", "x", x);
  checkLike("probitBackward", "dy", dy, x);
  checkOptions("probitBackward", options);
  resolveKinks("probitBackward", {}, options.kinks);
  const out = outputFor("probitBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link probit}(x): sums over all elements, in compensated binary64. */
export function probitParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ProbitSlopeOptions = {},
): {} {
  checkInput("probitParameterGradients", "x", x);
  checkLike("probitParameterGradients", "dy", dy, x);
  checkOptions("probitParameterGradients", options);
  return {};
}

function value(x: number): number {
  return normalCdf(x);
}

function slope(x: number): number {
  return normalPdf(x);
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
