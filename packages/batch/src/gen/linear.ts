// Generated from specs/activations/linear.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../runtime/index.ts";
import {
  alphaSlope32,
  alphaSlope64,
  backward32,
  backward64,
  betaSlope32,
  betaSlope64,
  derivative32,
  derivative64,
  doubleBackward32,
  doubleBackward64,
  forward32,
  forward64,
  secondDerivative32,
  secondDerivative64,
} from "./lanes/linear.ts";
import {
  type LinearOptions,
  type LinearSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/linear.ts";
export type { LinearOptions, LinearSlopeOptions } from "./passes/linear.ts";

/**
 * Linear function, element by element.
 *
 * `linear(x, alpha, beta) = alpha * x + beta`
 *
 * Limits: alpha === 0 ? beta : −(alpha * ∞) at −∞, alpha === 0 ? beta : alpha * ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see WebNN, linear
 */
export function linear<A extends FloatArray>(x: A, options: LinearOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link linear} in x, element by element.
 *
 * Limits: alpha at −∞, alpha at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function linearDerivative<A extends FloatArray>(
  x: A,
  options: LinearSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link linear} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function linearSecondDerivative<A extends FloatArray>(
  x: A,
  options: LinearSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link linear}(x): dy · {@link linearDerivative}(x), element by element. */
export function linearBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LinearSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link linearBackward}(dy, x): ddx · {@link linearDerivative}(x) and ddx · dy · {@link linearSecondDerivative}(x), element by element. */
export function linearDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: LinearSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/**
 * The gradients of the parameters from the gradient of y = {@link linear}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function linearParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LinearSlopeOptions = {},
): { alpha: number; beta: number } {
  return parameterGradients(
    dy,
    x,
    options,
    { f32: alphaSlope32, f64: alphaSlope64 },
    { f32: betaSlope32, f64: betaSlope64 },
  );
}
