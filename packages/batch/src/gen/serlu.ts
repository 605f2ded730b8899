// Generated from specs/activations/serlu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../runtime/index.ts";
import {
  backward32,
  backward64,
  derivative32,
  derivative64,
  doubleBackward32,
  doubleBackward64,
  forward32,
  forward64,
  secondDerivative32,
  secondDerivative64,
} from "./lanes/serlu.ts";
import {
  type SerluOptions,
  type SerluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/serlu.ts";
export type { SerluOptions, SerluSlopeOptions } from "./passes/serlu.ts";

/**
 * Scaled exponentially-regularised linear unit, element by element.
 *
 * `serlu(x) = x > 0 ? 1.07862 * x : 3.1326037074 * x * exp(x)`
 *
 * The constants, 1.07862 and 1.07862 · 2.90427, normalise as those of selu do.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Zhang & Li 2018, arXiv:1807.10117
 */
export function serlu<A extends FloatArray>(x: A, options: SerluOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link serlu} in x, element by element.
 *
 * At the kink `zero`, x = 0: 3.1326037074, from the left (from the right: 1.07862). The exponential branch owns x = 0, as for elu and selu.
 *
 * Limits: 0 at −∞, 1.07862 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function serluDerivative<A extends FloatArray>(x: A, options: SerluSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link serlu} in x, element by element.
 *
 * At the kink `zero`, x = 0: 3.1326037074 + 3.1326037074, from the left (from the right: 0). The exponential branch owns x = 0, as for elu and selu.
 *
 * Limits: 0 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function serluSecondDerivative<A extends FloatArray>(
  x: A,
  options: SerluSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link serlu}(x): dy · {@link serluDerivative}(x), element by element. */
export function serluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SerluSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link serluBackward}(dy, x): ddx · {@link serluDerivative}(x) and ddx · dy · {@link serluSecondDerivative}(x), element by element. */
export function serluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SerluSlopeOptions & Outputs<"dy" | "x", A> = {},
): { dy: A; x: A } {
  return doubleBackward(
    ddx,
    dy,
    x,
    options,
    { f32: backward32, f64: backward64 },
    { f32: doubleBackward32, f64: doubleBackward64 },
  );
}

/** The gradients of the parameters from the gradient of y = {@link serlu}(x): sums over all elements, in compensated binary64. */
export function serluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SerluSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
