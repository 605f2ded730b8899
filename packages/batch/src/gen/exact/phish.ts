// Generated from specs/activations/phish.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/phish.ts";
import {
  type PhishOptions,
  type PhishSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/phish.ts";
export type { PhishOptions, PhishSlopeOptions } from "../passes/phish.ts";

/**
 * Phish, a tanh of gelu, element by element.
 *
 * `phish(x) = x * tanh(x * normalCdf(x))`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Naveen 2022, Phish: A Novel Hyper-Optimizable Activation Function, TechRxiv
 */
export function phish<A extends FloatArray>(x: A, options: PhishOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link phish} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function phishDerivative<A extends FloatArray>(x: A, options: PhishSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link phish} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function phishSecondDerivative<A extends FloatArray>(
  x: A,
  options: PhishSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link phish}(x): dy · {@link phishDerivative}(x), element by element. */
export function phishBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: PhishSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link phishBackward}(dy, x): ddx · {@link phishDerivative}(x) and ddx · dy · {@link phishSecondDerivative}(x), element by element. */
export function phishDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: PhishSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link phish}(x): sums over all elements, in compensated binary64. */
export function phishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PhishSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
