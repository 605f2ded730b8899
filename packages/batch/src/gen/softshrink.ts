// Generated from specs/activations/softshrink.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../runtime/index.ts";
import {
  backward32,
  backward64,
  derivative32,
  derivative64,
  doubleBackward32,
  doubleBackward64,
  forward32,
  forward64,
  lambdaSlope32,
  lambdaSlope64,
  secondDerivative32,
  secondDerivative64,
} from "./lanes/softshrink.ts";
import {
  type SoftshrinkOptions,
  type SoftshrinkSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/softshrink.ts";
export type { SoftshrinkOptions, SoftshrinkSlopeOptions } from "./passes/softshrink.ts";
export {
  type SoftshrinkDerivativeFromOutputOptions,
  softshrinkBackwardFromOutput,
  softshrinkDerivativeFromOutput,
} from "./softshrinkDerivativeFromOutput.ts";

/**
 * Soft shrinkage, element by element.
 *
 * `softshrink(x, lambda) = x < -lambda ? x + lambda : x > lambda ? x - lambda : 0`
 *
 * Moves x towards 0 by lambda and answers 0 where that would cross it.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Donoho & Johnstone 1994, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81
 */
export function softshrink<A extends FloatArray>(x: A, options: SoftshrinkOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link softshrink} in x, element by element.
 *
 * At the kink `lower`, x = -lambda: 0, from the right (from the left: 1). The dead zone is closed and flat, as in PyTorch.
 * At the kink `upper`, x = lambda: 0, from the left (from the right: 1). The dead zone is closed and flat, as in PyTorch.
 *
 * Limits: 1 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function softshrinkDerivative<A extends FloatArray>(
  x: A,
  options: SoftshrinkSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link softshrink} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function softshrinkSecondDerivative<A extends FloatArray>(
  x: A,
  options: SoftshrinkSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link softshrink}(x): dy · {@link softshrinkDerivative}(x), element by element. */
export function softshrinkBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SoftshrinkSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link softshrinkBackward}(dy, x): ddx · {@link softshrinkDerivative}(x) and ddx · dy · {@link softshrinkSecondDerivative}(x), element by element. */
export function softshrinkDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SoftshrinkSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link softshrink}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function softshrinkParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SoftshrinkSlopeOptions = {},
): { lambda: number } {
  return parameterGradients(dy, x, options, { f32: lambdaSlope32, f64: lambdaSlope64 });
}
