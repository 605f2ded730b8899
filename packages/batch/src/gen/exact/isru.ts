// Generated from specs/activations/isru.ts by @subgrad/generator. Do not edit.
import type { FloatArray, MaybeChannels, Output, Outputs, PerChannel } from "../../runtime/index.ts";
import {
  alphaSlope64,
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  secondDerivative64,
} from "../lanes/isru.ts";
import {
  type IsruOptions,
  type IsruSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/isru.ts";
export type { IsruOptions, IsruSlopeOptions } from "../passes/isru.ts";

/**
 * Inverse square root unit, element by element.
 *
 * `isru(x, alpha) = x / sqrt(1 + alpha * x * x)`
 *
 * Limits: alpha === 0 ? −∞ : -(1 / sqrt(alpha)) at −∞, alpha === 0 ? ∞ : 1 / sqrt(alpha) at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Carlile, Delamarter, Kinney, Marti & Whitney 2017, arXiv:1710.09967
 */
export function isru<A extends FloatArray>(
  x: A,
  options: MaybeChannels<IsruOptions, "alpha", A> & Output<A> = {},
): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link isru} in x, element by element.
 *
 * Limits: alpha === 0 ? 1 : 0 at −∞, alpha === 0 ? 1 : 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function isruDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<IsruSlopeOptions, "alpha", A> & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link isru} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function isruSecondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<IsruSlopeOptions, "alpha", A> & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link isru}(x): dy · {@link isruDerivative}(x), element by element. */
export function isruBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<IsruSlopeOptions, "alpha", A> & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link isruBackward}(dy, x): ddx · {@link isruDerivative}(x) and ddx · dy · {@link isruSecondDerivative}(x), element by element. */
export function isruDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<IsruSlopeOptions, "alpha", A> & Outputs<"dy" | "x", A> = {},
): { dy: A; x: A } {
  return doubleBackward(
    ddx,
    dy,
    x,
    options,
    { f32: backward64, f64: backward64 },
    { f32: doubleBackward64, f64: doubleBackward64 },
  );
}

/**
 * The gradients of the parameters from the gradient of y = {@link isru}(x): sums over the elements of each channel, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function isruParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PerChannel<IsruSlopeOptions, "alpha", A>,
): { alpha: A };
/**
 * The gradients of the parameters from the gradient of y = {@link isru}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function isruParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options?: IsruSlopeOptions,
): { alpha: number };
export function isruParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<IsruSlopeOptions, "alpha", A> = {},
): { alpha: number | A } {
  return parameterGradients(dy, x, options, { f32: alphaSlope64, f64: alphaSlope64 });
}
