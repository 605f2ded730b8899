// Generated from specs/activations/laplace.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  backwardWide,
  derivative64,
  derivativeWide,
  deviationSlope64,
  doubleBackward64,
  doubleBackwardWide,
  forward64,
  forwardWide,
  meanSlope64,
  secondDerivative64,
  secondDerivativeWide,
} from "../lanes/laplace.ts";
import {
  type LaplaceOptions,
  type LaplaceSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/laplace.ts";
export type { LaplaceOptions, LaplaceSlopeOptions } from "../passes/laplace.ts";

/**
 * Laplace attention function, element by element.
 *
 * `laplace(x, mean, deviation) = normalCdf((x - mean) / deviation)`
 *
 * A normal distribution function, steep enough to stand in for squaredRelu between 0 and 1.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Ma, Zhou, Kong, He, Gui, Neubig, May & Zettlemoyer 2022, Mega, arXiv:2209.10655
 */
export function laplace<A extends FloatArray>(x: A, options: LaplaceOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link laplace} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function laplaceDerivative<A extends FloatArray>(
  x: A,
  options: LaplaceSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link laplace} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function laplaceSecondDerivative<A extends FloatArray>(
  x: A,
  options: LaplaceSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link laplace}(x): dy · {@link laplaceDerivative}(x), element by element. */
export function laplaceBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LaplaceSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link laplaceBackward}(dy, x): ddx · {@link laplaceDerivative}(x) and ddx · dy · {@link laplaceSecondDerivative}(x), element by element. */
export function laplaceDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: LaplaceSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link laplace}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function laplaceParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LaplaceSlopeOptions = {},
): { mean: number; deviation: number } {
  return parameterGradients(
    dy,
    x,
    options,
    { f32: meanSlope64, f64: meanSlope64 },
    { f32: deviationSlope64, f64: deviationSlope64 },
  );
}
