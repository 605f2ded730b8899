// Generated from specs/activations/gaussian.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/gaussian.ts";
import {
  type GaussianOptions,
  type GaussianSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/gaussian.ts";
export type { GaussianOptions, GaussianSlopeOptions } from "../passes/gaussian.ts";

/**
 * Gaussian, element by element.
 *
 * `gaussian(x) = exp(-x * x)`
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Broomhead & Lowe 1988, Multivariable Functional Interpolation and Adaptive Networks, Complex Systems 2
 */
export function gaussian<A extends FloatArray>(x: A, options: GaussianOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link gaussian} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function gaussianDerivative<A extends FloatArray>(
  x: A,
  options: GaussianSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link gaussian} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function gaussianSecondDerivative<A extends FloatArray>(
  x: A,
  options: GaussianSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link gaussian}(x): dy · {@link gaussianDerivative}(x), element by element. */
export function gaussianBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GaussianSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link gaussianBackward}(dy, x): ddx · {@link gaussianDerivative}(x) and ddx · dy · {@link gaussianSecondDerivative}(x), element by element. */
export function gaussianDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: GaussianSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link gaussian}(x): sums over all elements, in compensated binary64. */
export function gaussianParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: GaussianSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
