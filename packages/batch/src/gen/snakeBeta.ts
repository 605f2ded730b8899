// Generated from specs/activations/snakeBeta.ts by @subgrad/generator. Do not edit.
import type { FloatArray, MaybeChannels, Output, Outputs, PerChannel } from "../runtime/index.ts";
import {
  alphaSlope32,
  alphaSlope64,
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
} from "./lanes/snakeBeta.ts";
import {
  type SnakeBetaOptions,
  type SnakeBetaSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/snakeBeta.ts";
export type { SnakeBetaOptions, SnakeBetaSlopeOptions } from "./passes/snakeBeta.ts";

/**
 * Snake with a height of its own, element by element.
 *
 * `snakeBeta(x, alpha, beta) = x + sin(alpha * x) * sin(alpha * x) / beta`
 *
 * The same as snake where alpha and beta are equal.
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array where |alpha * x| ≤ 10000; beyond, results are numbers of the right size, 2.5 ULP in a Float64Array where |alpha * x| ≤ 823549.5; beyond, results are numbers of the right size.
 *
 * @see Lee, Ping, Ginsburg, Catanzaro & Yoon 2023, BigVGAN, arXiv:2206.04658
 */
export function snakeBeta<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SnakeBetaOptions, "alpha" | "beta", A> & Output<A> = {},
): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link snakeBeta} in x, element by element.
 *
 * Error: at most 5 ULP in a Float32Array where |alpha * x| ≤ 10000; beyond, results are numbers of the right size, 4 ULP in a Float64Array where |alpha * x| ≤ 823549.5; beyond, results are numbers of the right size.
 */
export function snakeBetaDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SnakeBetaSlopeOptions, "alpha" | "beta", A> & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link snakeBeta} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array where |alpha * x| ≤ 10000; beyond, results are numbers of the right size, 6 ULP in a Float64Array where |alpha * x| ≤ 823549.5; beyond, results are numbers of the right size.
 */
export function snakeBetaSecondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SnakeBetaSlopeOptions, "alpha" | "beta", A> & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link snakeBeta}(x): dy · {@link snakeBetaDerivative}(x), element by element. */
export function snakeBetaBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SnakeBetaSlopeOptions, "alpha" | "beta", A> & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link snakeBetaBackward}(dy, x): ddx · {@link snakeBetaDerivative}(x) and ddx · dy · {@link snakeBetaSecondDerivative}(x), element by element. */
export function snakeBetaDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<SnakeBetaSlopeOptions, "alpha" | "beta", A> & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link snakeBeta}(x): sums over the elements of each channel, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array where |alpha * x| ≤ 10000; beyond, results are numbers of the right size, 6 ULP in a Float64Array where |alpha * x| ≤ 823549.5; beyond, results are numbers of the right size.
 *
 * Error of a term: at most 6 ULP in a Float32Array where |alpha * x| ≤ 20000; beyond, results are numbers of the right size, 6 ULP in a Float64Array where |alpha * x| ≤ 1647099; beyond, results are numbers of the right size.
 */
export function snakeBetaParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PerChannel<SnakeBetaSlopeOptions, "alpha" | "beta", A>,
): { alpha: A; beta: A };
/**
 * The gradients of the parameters from the gradient of y = {@link snakeBeta}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array where |alpha * x| ≤ 10000; beyond, results are numbers of the right size, 6 ULP in a Float64Array where |alpha * x| ≤ 823549.5; beyond, results are numbers of the right size.
 *
 * Error of a term: at most 6 ULP in a Float32Array where |alpha * x| ≤ 20000; beyond, results are numbers of the right size, 6 ULP in a Float64Array where |alpha * x| ≤ 1647099; beyond, results are numbers of the right size.
 */
export function snakeBetaParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options?: SnakeBetaSlopeOptions,
): { alpha: number; beta: number };
export function snakeBetaParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SnakeBetaSlopeOptions, "alpha" | "beta", A> = {},
): { alpha: number | A; beta: number | A } {
  return parameterGradients(
    dy,
    x,
    options,
    { f32: alphaSlope32, f64: alphaSlope64 },
    { f32: betaSlope32, f64: betaSlope64 },
  );
}
