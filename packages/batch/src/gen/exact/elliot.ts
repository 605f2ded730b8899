// Generated from specs/activations/elliot.ts by @subgrad/generator. Do not edit.
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

export interface ElliotOptions {}

export interface ElliotSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Elliott's sigmoid, element by element.
 *
 * `elliot(x) = 0.5 * x / (1 + abs(x)) + 0.5`
 *
 * A sigmoid without an exponential; softsign moved to between 0 and 1.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Elliott 1993, A Better Activation Function for Artificial Neural Networks, ISR TR 93-8
 */
export function elliot<A extends FloatArray>(x: A, options: ElliotOptions & Output<A> = {}): A {
  checkInput("elliot", "x", x);
  checkOptions("elliot", options);
  const out = outputFor("elliot", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link elliot} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function elliotDerivative<A extends FloatArray>(
  x: A,
  options: ElliotSlopeOptions & Output<A> = {},
): A {
  checkInput("elliotDerivative", "x", x);
  checkOptions("elliotDerivative", options);
  resolveKinks("elliotDerivative", {}, options.kinks);
  const out = outputFor("elliotDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link elliot}(x): dy · {@link elliotDerivative}(x), element by element. */
export function elliotBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ElliotSlopeOptions & Output<A> = {},
): A {
  checkInput("elliotBackward", "x", x);
  checkLike("elliotBackward", "dy", dy, x);
  checkOptions("elliotBackward", options);
  resolveKinks("elliotBackward", {}, options.kinks);
  const out = outputFor("elliotBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link elliot}(x): sums over all elements, in compensated binary64. */
export function elliotParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ElliotSlopeOptions = {},
): {} {
  checkInput("elliotParameterGradients", "x", x);
  checkLike("elliotParameterGradients", "dy", dy, x);
  checkOptions("elliotParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x < 0 ? 0.5 / (1 - x) : 1 - 0.5 / (1 + x);
}

function slope(x: number): number {
  return 0.5 / (1 + Math.abs(x)) / (1 + Math.abs(x));
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
