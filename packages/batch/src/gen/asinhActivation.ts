// Generated from specs/activations/asinhActivation.ts by @subgrad/generator. Do not edit.
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
} from "./lanes/asinhActivation.ts";
import {
  type AsinhActivationOptions,
  type AsinhActivationSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/asinhActivation.ts";
export {
  type AsinhActivationDerivativeFromOutputOptions,
  asinhActivationBackwardFromOutput,
  asinhActivationDerivativeFromOutput,
} from "./asinhActivationDerivativeFromOutput.ts";
export type { AsinhActivationOptions, AsinhActivationSlopeOptions } from "./passes/asinhActivation.ts";

/**
 * Inverse hyperbolic sine, element by element.
 *
 * `asinhActivation(x) = asinh(x)`
 *
 * Linear near 0, and a logarithm of either sign far out.
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see NIST Digital Library of Mathematical Functions, section 4.37
 */
export function asinhActivation<A extends FloatArray>(
  x: A,
  options: AsinhActivationOptions & Output<A> = {},
): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link asinhActivation} in x, element by element.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function asinhActivationDerivative<A extends FloatArray>(
  x: A,
  options: AsinhActivationSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link asinhActivation} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function asinhActivationSecondDerivative<A extends FloatArray>(
  x: A,
  options: AsinhActivationSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link asinhActivation}(x): dy · {@link asinhActivationDerivative}(x), element by element. */
export function asinhActivationBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: AsinhActivationSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link asinhActivationBackward}(dy, x): ddx · {@link asinhActivationDerivative}(x) and ddx · dy · {@link asinhActivationSecondDerivative}(x), element by element. */
export function asinhActivationDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: AsinhActivationSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link asinhActivation}(x): sums over all elements, in compensated binary64. */
export function asinhActivationParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: AsinhActivationSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
