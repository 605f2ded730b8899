// Generated from specs/activations/mexicanHat.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/mexicanHat.ts";
import {
  type MexicanHatOptions,
  type MexicanHatSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/mexicanHat.ts";
export type { MexicanHatOptions, MexicanHatSlopeOptions } from "../passes/mexicanHat.ts";

/**
 * Mexican hat wavelet, element by element.
 *
 * `mexicanHat(x) = (1 - x * x) * exp(-0.5 * x * x)`
 *
 * The negative second derivative of a Gaussian, not normalised.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Daubechies 1992, Ten Lectures on Wavelets
 */
export function mexicanHat<A extends FloatArray>(x: A, options: MexicanHatOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link mexicanHat} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function mexicanHatDerivative<A extends FloatArray>(
  x: A,
  options: MexicanHatSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link mexicanHat} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function mexicanHatSecondDerivative<A extends FloatArray>(
  x: A,
  options: MexicanHatSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link mexicanHat}(x): dy · {@link mexicanHatDerivative}(x), element by element. */
export function mexicanHatBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MexicanHatSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link mexicanHatBackward}(dy, x): ddx · {@link mexicanHatDerivative}(x) and ddx · dy · {@link mexicanHatSecondDerivative}(x), element by element. */
export function mexicanHatDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MexicanHatSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link mexicanHat}(x): sums over all elements, in compensated binary64. */
export function mexicanHatParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MexicanHatSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
