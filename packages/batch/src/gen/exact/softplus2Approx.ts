// Generated from specs/activations/softplus2Approx.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/softplus2Approx.ts";
import {
  type Softplus2ApproxOptions,
  type Softplus2ApproxSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/softplus2Approx.ts";
export type { Softplus2ApproxOptions, Softplus2ApproxSlopeOptions } from "../passes/softplus2Approx.ts";

/**
 * Approximation of softplus to base 2 without a logarithm, element by element.
 *
 * `softplus2Approx(x) = x / (1 - exp(-x))`
 *
 * At most 0.014 below log₂(1 + 2ˣ), the same at 0 and far out.
 *
 * At x = 0, where the formula is 0/0: its limit, 1.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see x / (1 − e⁻ˣ) generates the Bernoulli numbers: NIST Digital Library of Mathematical Functions, 24.2.1
 */
export function softplus2Approx<A extends FloatArray>(
  x: A,
  options: Softplus2ApproxOptions & Output<A> = {},
): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link softplus2Approx} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function softplus2ApproxDerivative<A extends FloatArray>(
  x: A,
  options: Softplus2ApproxSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link softplus2Approx} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function softplus2ApproxSecondDerivative<A extends FloatArray>(
  x: A,
  options: Softplus2ApproxSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link softplus2Approx}(x): dy · {@link softplus2ApproxDerivative}(x), element by element. */
export function softplus2ApproxBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: Softplus2ApproxSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link softplus2ApproxBackward}(dy, x): ddx · {@link softplus2ApproxDerivative}(x) and ddx · dy · {@link softplus2ApproxSecondDerivative}(x), element by element. */
export function softplus2ApproxDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: Softplus2ApproxSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link softplus2Approx}(x): sums over all elements, in compensated binary64. */
export function softplus2ApproxParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: Softplus2ApproxSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
