// Generated from specs/activations/clippedRelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  maximumSlope64,
  secondDerivative64,
} from "../lanes/clippedRelu.ts";
import {
  type ClippedReluOptions,
  type ClippedReluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/clippedRelu.ts";
export type { ClippedReluOptions, ClippedReluSlopeOptions } from "../passes/clippedRelu.ts";
export {
  type ClippedReluDerivativeFromOutputOptions,
  clippedReluBackwardFromOutput,
  clippedReluDerivativeFromOutput,
} from "./clippedReluDerivativeFromOutput.ts";

/**
 * Clipped rectified linear unit, element by element.
 *
 * `clippedRelu(x, maximum) = x > 0 ? x < maximum ? x : maximum : 0`
 *
 * Limits: 0 at −∞, maximum at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Hannun et al. 2014, Deep Speech, arXiv:1412.5567
 */
export function clippedRelu<A extends FloatArray>(x: A, options: ClippedReluOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link clippedRelu} in x, element by element.
 *
 * At the kink `zero`, x = 0: 0, from the left (from the right: 1). 0 is the slope of least magnitude, as for relu and relu6.
 * At the kink `cap`, x = maximum: 0, from the right (from the left: 1). 0 is the slope of least magnitude, as for relu6.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function clippedReluDerivative<A extends FloatArray>(
  x: A,
  options: ClippedReluSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link clippedRelu} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function clippedReluSecondDerivative<A extends FloatArray>(
  x: A,
  options: ClippedReluSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link clippedRelu}(x): dy · {@link clippedReluDerivative}(x), element by element. */
export function clippedReluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ClippedReluSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link clippedReluBackward}(dy, x): ddx · {@link clippedReluDerivative}(x) and ddx · dy · {@link clippedReluSecondDerivative}(x), element by element. */
export function clippedReluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ClippedReluSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link clippedRelu}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function clippedReluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ClippedReluSlopeOptions = {},
): { maximum: number } {
  return parameterGradients(dy, x, options, { f32: maximumSlope64, f64: maximumSlope64 });
}
