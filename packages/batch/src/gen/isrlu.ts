// Generated from specs/activations/isrlu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, MaybeChannels, Output, Outputs, PerChannel } from "../runtime/index.ts";
import {
  alphaSlope32,
  alphaSlope64,
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
} from "./lanes/isrlu.ts";
import {
  type IsrluOptions,
  type IsrluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/isrlu.ts";
export type { IsrluOptions, IsrluSlopeOptions } from "./passes/isrlu.ts";

/**
 * Inverse square root linear unit, element by element.
 *
 * `isrlu(x, alpha) = x < 0 ? x / sqrt(1 + alpha * x * x) : x`
 *
 * Limits: −(1 / sqrt(alpha)) at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Carlile, Delamarter, Kinney, Marti & Whitney 2017, arXiv:1710.09967
 */
export function isrlu<A extends FloatArray>(
  x: A,
  options: MaybeChannels<IsrluOptions, "alpha", A> & Output<A> = {},
): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link isrlu} in x, element by element.
 *
 * Limits: 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function isrluDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<IsrluSlopeOptions, "alpha", A> & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link isrlu} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function isrluSecondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<IsrluSlopeOptions, "alpha", A> & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link isrlu}(x): dy · {@link isrluDerivative}(x), element by element. */
export function isrluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<IsrluSlopeOptions, "alpha", A> & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link isrluBackward}(dy, x): ddx · {@link isrluDerivative}(x) and ddx · dy · {@link isrluSecondDerivative}(x), element by element. */
export function isrluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<IsrluSlopeOptions, "alpha", A> & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link isrlu}(x): sums over the elements of each channel, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function isrluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PerChannel<IsrluSlopeOptions, "alpha", A>,
): { alpha: A };
/**
 * The gradients of the parameters from the gradient of y = {@link isrlu}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function isrluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options?: IsrluSlopeOptions,
): { alpha: number };
export function isrluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<IsrluSlopeOptions, "alpha", A> = {},
): { alpha: number | A } {
  return parameterGradients(dy, x, options, { f32: alphaSlope32, f64: alphaSlope64 });
}
