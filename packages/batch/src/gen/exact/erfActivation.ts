// Generated from specs/activations/erfActivation.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/erfActivation.ts";
import {
  type ErfActivationOptions,
  type ErfActivationSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/erfActivation.ts";
export type { ErfActivationOptions, ErfActivationSlopeOptions } from "../passes/erfActivation.ts";

/**
 * Error function, element by element.
 *
 * `erfActivation(x) = erf(x)`
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Williams 1996, Computing with Infinite Networks, NIPS 9
 */
export function erfActivation<A extends FloatArray>(x: A, options: ErfActivationOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link erfActivation} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function erfActivationDerivative<A extends FloatArray>(
  x: A,
  options: ErfActivationSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link erfActivation} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function erfActivationSecondDerivative<A extends FloatArray>(
  x: A,
  options: ErfActivationSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link erfActivation}(x): dy · {@link erfActivationDerivative}(x), element by element. */
export function erfActivationBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ErfActivationSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link erfActivationBackward}(dy, x): ddx · {@link erfActivationDerivative}(x) and ddx · dy · {@link erfActivationSecondDerivative}(x), element by element. */
export function erfActivationDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ErfActivationSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link erfActivation}(x): sums over all elements, in compensated binary64. */
export function erfActivationParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ErfActivationSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
