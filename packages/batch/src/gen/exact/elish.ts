// Generated from specs/activations/elish.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  backwardWide,
  derivative64,
  derivativeWide,
  doubleBackward64,
  doubleBackwardWide,
  forward64,
  forwardWide,
  secondDerivative64,
  secondDerivativeWide,
} from "../lanes/elish.ts";
import {
  type ElishOptions,
  type ElishSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/elish.ts";
export type { ElishOptions, ElishSlopeOptions } from "../passes/elish.ts";

/**
 * Exponential linear sigmoid squashing, element by element.
 *
 * `elish(x) = x < 0 ? expm1(x) * sigmoid(x) : x * sigmoid(x)`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Basirat & Roth 2018, arXiv:1808.00783
 */
export function elish<A extends FloatArray>(x: A, options: ElishOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link elish} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function elishDerivative<A extends FloatArray>(x: A, options: ElishSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link elish} in x, element by element.
 *
 * Limits: −0 at −∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function elishSecondDerivative<A extends FloatArray>(
  x: A,
  options: ElishSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link elish}(x): dy · {@link elishDerivative}(x), element by element. */
export function elishBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ElishSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link elishBackward}(dy, x): ddx · {@link elishDerivative}(x) and ddx · dy · {@link elishSecondDerivative}(x), element by element. */
export function elishDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ElishSlopeOptions & Outputs<"dy" | "x", A> = {},
): { dy: A; x: A } {
  return doubleBackward(
    ddx,
    dy,
    x,
    options,
    { f32: backwardWide, f64: backward64 },
    { f32: doubleBackwardWide, f64: doubleBackward64 },
  );
}

/** The gradients of the parameters from the gradient of y = {@link elish}(x): sums over all elements, in compensated binary64. */
export function elishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ElishSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
