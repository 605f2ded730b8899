// Generated from specs/activations/pelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, MaybeChannels, Output, Outputs, PerChannel } from "../../runtime/index.ts";
import {
  alphaSlope64,
  backward64,
  backwardWide,
  betaSlope64,
  derivative64,
  derivativeWide,
  doubleBackward64,
  doubleBackwardWide,
  forward64,
  forwardWide,
  secondDerivative64,
  secondDerivativeWide,
} from "../lanes/pelu.ts";
import {
  type PeluOptions,
  type PeluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/pelu.ts";
export type { PeluOptions, PeluSlopeOptions } from "../passes/pelu.ts";

/**
 * Parametric exponential linear unit, element by element.
 *
 * `pelu(x, alpha, beta) = x < 0 ? alpha * expm1(x / beta) : alpha / beta * x`
 *
 * An elu whose scale and decay are learned, and whose slope is continuous whatever they are.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Trottier, Giguère & Chaib-draa 2017, arXiv:1605.09332
 */
export function pelu<A extends FloatArray>(
  x: A,
  options: MaybeChannels<PeluOptions, "alpha" | "beta", A> & Output<A> = {},
): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link pelu} in x, element by element.
 *
 * Limits: alpha / beta at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function peluDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<PeluSlopeOptions, "alpha" | "beta", A> & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link pelu} in x, element by element.
 *
 * Limits: 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function peluSecondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<PeluSlopeOptions, "alpha" | "beta", A> & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link pelu}(x): dy · {@link peluDerivative}(x), element by element. */
export function peluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<PeluSlopeOptions, "alpha" | "beta", A> & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link peluBackward}(dy, x): ddx · {@link peluDerivative}(x) and ddx · dy · {@link peluSecondDerivative}(x), element by element. */
export function peluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<PeluSlopeOptions, "alpha" | "beta", A> & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link pelu}(x): sums over the elements of each channel, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function peluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PerChannel<PeluSlopeOptions, "alpha" | "beta", A>,
): { alpha: A; beta: A };
/**
 * The gradients of the parameters from the gradient of y = {@link pelu}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function peluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options?: PeluSlopeOptions,
): { alpha: number; beta: number };
export function peluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<PeluSlopeOptions, "alpha" | "beta", A> = {},
): { alpha: number | A; beta: number | A } {
  return parameterGradients(
    dy,
    x,
    options,
    { f32: alphaSlope64, f64: alphaSlope64 },
    { f32: betaSlope64, f64: betaSlope64 },
  );
}
