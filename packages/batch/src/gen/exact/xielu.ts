// Generated from specs/activations/xielu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, MaybeChannels, Output, Outputs, PerChannel } from "../../runtime/index.ts";
import {
  alphaNSlope64,
  alphaPSlope64,
  backward64,
  backwardWide,
  betaSlope64,
  derivative64,
  derivativeWide,
  doubleBackward64,
  doubleBackwardWide,
  forward64,
  secondDerivative64,
  secondDerivativeWide,
} from "../lanes/xielu.ts";
import {
  type XieluOptions,
  type XieluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/xielu.ts";
export type { XieluOptions, XieluSlopeOptions } from "../passes/xielu.ts";

/**
 * Expanded integral of the exponential linear unit, element by element.
 *
 * `xielu(x, alphaP, alphaN, beta) = x > 0 ? alphaP * x * x + beta * x : alphaN * (expm1(x) - x) + beta * x`
 *
 * A parabola on the right and the integral of an elu on the left; the activation of Apertus. The alphas are those of the formula: where a model stores raw ones, as Transformers does, alphaP = softplus(rawP) and alphaN = beta + softplus(rawN). Transformers keeps x below −10⁻⁶ in the exponential, and so has the slope beta − alphaN at 0.
 *
 * Limits: alphaN > beta ? ∞ : alphaN < beta ? −Infinity : -alphaN at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Huang & Schlag 2024, arXiv:2411.13010
 */
export function xielu<A extends FloatArray>(
  x: A,
  options: MaybeChannels<XieluOptions, "alphaP" | "alphaN", A> & Output<A> = {},
): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link xielu} in x, element by element.
 *
 * Limits: beta − alphaN at −∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function xieluDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<XieluSlopeOptions, "alphaP" | "alphaN", A> & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link xielu} in x, element by element.
 *
 * Limits: 2 * alphaP at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function xieluSecondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<XieluSlopeOptions, "alphaP" | "alphaN", A> & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link xielu}(x): dy · {@link xieluDerivative}(x), element by element. */
export function xieluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<XieluSlopeOptions, "alphaP" | "alphaN", A> & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link xieluBackward}(dy, x): ddx · {@link xieluDerivative}(x) and ddx · dy · {@link xieluSecondDerivative}(x), element by element. */
export function xieluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<XieluSlopeOptions, "alphaP" | "alphaN", A> & Outputs<"dy" | "x", A> = {},
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

/**
 * The gradients of the parameters from the gradient of y = {@link xielu}(x): sums over the elements of each channel, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function xieluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PerChannel<XieluSlopeOptions, "alphaP" | "alphaN", A>,
): { alphaP: A; alphaN: A; beta: number };
/**
 * The gradients of the parameters from the gradient of y = {@link xielu}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function xieluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options?: XieluSlopeOptions,
): { alphaP: number; alphaN: number; beta: number };
export function xieluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<XieluSlopeOptions, "alphaP" | "alphaN", A> = {},
): { alphaP: number | A; alphaN: number | A; beta: number } {
  return parameterGradients(
    dy,
    x,
    options,
    { f32: alphaPSlope64, f64: alphaPSlope64 },
    { f32: alphaNSlope64, f64: alphaNSlope64 },
    { f32: betaSlope64, f64: betaSlope64 },
  );
}
