// Generated from specs/activations/softplus.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
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
} from "../lanes/softplus.ts";
import {
  type SoftplusOptions,
  type SoftplusSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/softplus.ts";
export type { SoftplusOptions, SoftplusSlopeOptions } from "../passes/softplus.ts";
export {
  type SoftplusDerivativeFromOutputOptions,
  softplusBackwardFromOutput,
  softplusDerivativeFromOutput,
} from "./softplusDerivativeFromOutput.ts";

/**
 * Softplus, a smooth rectifier, element by element.
 *
 * `softplus(x, beta) = log1p(exp(beta * x)) / beta`
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Dugas, Bengio, Bélisle, Nadeau & Garcia 2001, Incorporating Second-Order Functional Knowledge for Better Option Pricing
 */
export function softplus<A extends FloatArray>(x: A, options: SoftplusOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link softplus} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function softplusDerivative<A extends FloatArray>(
  x: A,
  options: SoftplusSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link softplus} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function softplusSecondDerivative<A extends FloatArray>(
  x: A,
  options: SoftplusSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link softplus}(x): dy · {@link softplusDerivative}(x), element by element. */
export function softplusBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SoftplusSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link softplusBackward}(dy, x): ddx · {@link softplusDerivative}(x) and ddx · dy · {@link softplusSecondDerivative}(x), element by element. */
export function softplusDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SoftplusSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link softplus}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function softplusParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SoftplusSlopeOptions = {},
): { beta: number } {
  return parameterGradients(dy, x, options, { f32: betaSlope64, f64: betaSlope64 });
}
