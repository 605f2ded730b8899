// Generated from specs/activations/serlu.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  checkInput,
  checkLike,
  checkOptions,
  isFloat32,
  outputFor,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks, slopeAt } from "../internal/conventions.ts";
import { mulExp } from "../internal/mulExp.ts";

export interface SerluOptions {}

export interface SerluSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"zero", never> | undefined;
}

/**
 * Scaled exponentially-regularised linear unit, element by element.
 *
 * `serlu(x) = x > 0 ? 1.07862 * x : 3.1326037074 * x * exp(x)`
 *
 * The constants, 1.07862 and 1.07862 · 2.90427, normalise as those of selu do.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Zhang & Li 2018, arXiv:1807.10117
 */
export function serlu<A extends FloatArray>(x: A, options: SerluOptions & Output<A> = {}): A {
  checkInput("serlu", "x", x);
  checkOptions("serlu", options);
  const out = outputFor("serlu", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link serlu} in x, element by element.
 *
 * At the kink `zero`, x = 0: 3.1326037074, from the left (from the right: 1.07862). The exponential branch owns x = 0, as for elu and selu.
 *
 * Limits: 0 at −∞, 1.07862 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function serluDerivative<A extends FloatArray>(x: A, options: SerluSlopeOptions & Output<A> = {}): A {
  checkInput("serluDerivative", "x", x);
  checkOptions("serluDerivative", options);
  const kinks = resolveKinks("serluDerivative", { zero: "left" }, options.kinks);
  const zeroAnswer = slopeAt(kinks.zero, 3.1326037074, 1.07862);
  const out = outputFor("serluDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, zeroAnswer);
  return out;
}

/** The gradient of x from the gradient of y = {@link serlu}(x): dy · {@link serluDerivative}(x), element by element. */
export function serluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SerluSlopeOptions & Output<A> = {},
): A {
  checkInput("serluBackward", "x", x);
  checkLike("serluBackward", "dy", dy, x);
  checkOptions("serluBackward", options);
  const kinks = resolveKinks("serluBackward", { zero: "left" }, options.kinks);
  const zeroAnswer = slopeAt(kinks.zero, 3.1326037074, 1.07862);
  const out = outputFor("serluBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, zeroAnswer);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link serlu}(x): sums over all elements, in compensated binary64. */
export function serluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SerluSlopeOptions = {},
): {} {
  checkInput("serluParameterGradients", "x", x);
  checkLike("serluParameterGradients", "dy", dy, x);
  checkOptions("serluParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x > 0 ? 1.07862 * x : mulExp(3.1326037074 * x, x);
}

function slope(x: number, zeroAnswer: number): number {
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1.07862 : mulExp(3.1326037074 * (1 + x), x);
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, zeroAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, zeroAnswer);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, zeroAnswer);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, zeroAnswer);
}
