// Generated from specs/activations/starRelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, MaybeChannels, Output, Outputs, PerChannel } from "../../runtime/index.ts";
import {
  backward64,
  biasSlope64,
  derivative64,
  doubleBackward64,
  forward64,
  scaleSlope64,
  secondDerivative64,
} from "../lanes/starRelu.ts";
import {
  type StarReluOptions,
  type StarReluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/starRelu.ts";
export type { StarReluOptions, StarReluSlopeOptions } from "../passes/starRelu.ts";

/**
 * StarReLU, a squared rectifier with scale and bias, element by element.
 *
 * `starRelu(x, scale, bias) = x > 0 ? scale * (x * x) + bias : bias`
 *
 * The defaults give a normally distributed x mean 0 and variance 1.
 *
 * Limits: bias at −∞, scale === 0 ? bias : scale * ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Yu et al. 2022, MetaFormer Baselines for Vision, arXiv:2210.13452
 */
export function starRelu<A extends FloatArray>(
  x: A,
  options: MaybeChannels<StarReluOptions, "scale" | "bias", A> & Output<A> = {},
): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link starRelu} in x, element by element.
 *
 * Limits: 0 at −∞, scale === 0 ? 0 : scale * ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function starReluDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<StarReluSlopeOptions, "scale" | "bias", A> & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link starRelu} in x, element by element.
 *
 * Limits: 0 at −∞, 2 * scale at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function starReluSecondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<StarReluSlopeOptions, "scale" | "bias", A> & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link starRelu}(x): dy · {@link starReluDerivative}(x), element by element. */
export function starReluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<StarReluSlopeOptions, "scale" | "bias", A> & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link starReluBackward}(dy, x): ddx · {@link starReluDerivative}(x) and ddx · dy · {@link starReluSecondDerivative}(x), element by element. */
export function starReluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<StarReluSlopeOptions, "scale" | "bias", A> & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link starRelu}(x): sums over the elements of each channel, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function starReluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PerChannel<StarReluSlopeOptions, "scale" | "bias", A>,
): { scale: A; bias: A };
/**
 * The gradients of the parameters from the gradient of y = {@link starRelu}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function starReluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options?: StarReluSlopeOptions,
): { scale: number; bias: number };
export function starReluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<StarReluSlopeOptions, "scale" | "bias", A> = {},
): { scale: number | A; bias: number | A } {
  return parameterGradients(
    dy,
    x,
    options,
    { f32: scaleSlope64, f64: scaleSlope64 },
    { f32: biasSlope64, f64: biasSlope64 },
  );
}
