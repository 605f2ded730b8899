// Generated from specs/activations/eSwish.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../runtime/index.ts";
import {
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
} from "./lanes/eSwish.ts";
import {
  type ESwishOptions,
  type ESwishSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/eSwish.ts";
export type { ESwishOptions, ESwishSlopeOptions } from "./passes/eSwish.ts";

/**
 * E-swish, silu with a factor, element by element.
 *
 * `eSwish(x, beta) = beta * x * sigmoid(x)`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Alcaide 2018, arXiv:1801.07145
 */
export function eSwish<A extends FloatArray>(x: A, options: ESwishOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link eSwish} in x, element by element.
 *
 * Limits: 0 at −∞, beta at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function eSwishDerivative<A extends FloatArray>(
  x: A,
  options: ESwishSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link eSwish} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function eSwishSecondDerivative<A extends FloatArray>(
  x: A,
  options: ESwishSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link eSwish}(x): dy · {@link eSwishDerivative}(x), element by element. */
export function eSwishBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ESwishSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link eSwishBackward}(dy, x): ddx · {@link eSwishDerivative}(x) and ddx · dy · {@link eSwishSecondDerivative}(x), element by element. */
export function eSwishDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ESwishSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link eSwish}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function eSwishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ESwishSlopeOptions = {},
): { beta: number } {
  return parameterGradients(dy, x, options, { f32: betaSlope32, f64: betaSlope64 });
}
