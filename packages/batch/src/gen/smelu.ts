// Generated from specs/activations/smelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../runtime/index.ts";
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
} from "./lanes/smelu.ts";
import {
  type SmeluOptions,
  type SmeluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/smelu.ts";
export type { SmeluOptions, SmeluSlopeOptions } from "./passes/smelu.ts";

/**
 * Smooth rectified linear unit, element by element.
 *
 * `smelu(x, beta) = x > -beta ? x < beta ? (x + beta) * (x + beta) / (4 * beta) : x : 0`
 *
 * A parabola joins the two sides of relu; with beta = 1 this is sparsePlus.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Shamir, Lin & Coviello 2020, arXiv:2010.09931
 */
export function smelu<A extends FloatArray>(x: A, options: SmeluOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link smelu} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function smeluDerivative<A extends FloatArray>(x: A, options: SmeluSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link smelu} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function smeluSecondDerivative<A extends FloatArray>(
  x: A,
  options: SmeluSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link smelu}(x): dy · {@link smeluDerivative}(x), element by element. */
export function smeluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SmeluSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link smeluBackward}(dy, x): ddx · {@link smeluDerivative}(x) and ddx · dy · {@link smeluSecondDerivative}(x), element by element. */
export function smeluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SmeluSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link smelu}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function smeluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SmeluSlopeOptions = {},
): { beta: number } {
  return parameterGradients(dy, x, options, { f32: betaSlope32, f64: betaSlope64 });
}
