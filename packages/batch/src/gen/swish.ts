// Generated from specs/activations/swish.ts by @subgrad/generator. Do not edit.
import type { FloatArray, MaybeChannels, Output, Outputs, PerChannel } from "../runtime/index.ts";
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
} from "./lanes/swish.ts";
import {
  type SwishOptions,
  type SwishSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/swish.ts";
export type { SwishOptions, SwishSlopeOptions } from "./passes/swish.ts";

/**
 * Swish, a sigmoid-gated linear unit, element by element.
 *
 * `swish(x, beta) = x * sigmoid(beta * x)`
 *
 * Half the identity at beta = 0, silu at beta = 1, and nearly relu for large beta.
 *
 * Limits: beta > 0 ? 0 : −∞ at −∞, beta < 0 ? 0 : ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Ramachandran, Zoph & Le 2017, arXiv:1710.05941
 */
export function swish<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SwishOptions, "beta", A> & Output<A> = {},
): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link swish} in x, element by element.
 *
 * Limits: beta === 0 ? 0.5 : beta > 0 ? 0 : 1 at −∞, beta === 0 ? 0.5 : beta > 0 ? 1 : 0 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function swishDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SwishSlopeOptions, "beta", A> & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link swish} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function swishSecondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SwishSlopeOptions, "beta", A> & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link swish}(x): dy · {@link swishDerivative}(x), element by element. */
export function swishBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SwishSlopeOptions, "beta", A> & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link swishBackward}(dy, x): ddx · {@link swishDerivative}(x) and ddx · dy · {@link swishSecondDerivative}(x), element by element. */
export function swishDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<SwishSlopeOptions, "beta", A> & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link swish}(x): sums over the elements of each channel, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function swishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PerChannel<SwishSlopeOptions, "beta", A>,
): { beta: A };
/**
 * The gradients of the parameters from the gradient of y = {@link swish}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function swishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options?: SwishSlopeOptions,
): { beta: number };
export function swishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SwishSlopeOptions, "beta", A> = {},
): { beta: number | A } {
  return parameterGradients(dy, x, options, { f32: betaSlope32, f64: betaSlope64 });
}
