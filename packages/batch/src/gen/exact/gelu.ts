// Generated from specs/activations/gelu.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/gelu.ts";
import {
  type GeluOptions,
  type GeluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/gelu.ts";
export type { GeluOptions, GeluSlopeOptions } from "../passes/gelu.ts";

/**
 * Gaussian error linear unit, element by element.
 *
 * `gelu(x) = x * normalCdf(x)`
 *
 * The exact form, with the normal distribution function; not the tanh approximation.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Hendrycks & Gimpel 2016, arXiv:1606.08415
 */
export function gelu<A extends FloatArray>(x: A, options: GeluOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link gelu} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function geluDerivative<A extends FloatArray>(x: A, options: GeluSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link gelu} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function geluSecondDerivative<A extends FloatArray>(
  x: A,
  options: GeluSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link gelu}(x): dy · {@link geluDerivative}(x), element by element. */
export function geluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GeluSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link geluBackward}(dy, x): ddx · {@link geluDerivative}(x) and ddx · dy · {@link geluSecondDerivative}(x), element by element. */
export function geluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: GeluSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link gelu}(x): sums over all elements, in compensated binary64. */
export function geluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: GeluSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
