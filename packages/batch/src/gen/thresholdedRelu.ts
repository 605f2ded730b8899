// Generated from specs/activations/thresholdedRelu.ts by @subgrad/generator. Do not edit.
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
  secondDerivative32,
  secondDerivative64,
  thresholdSlope32,
  thresholdSlope64,
} from "./lanes/thresholdedRelu.ts";
import {
  type ThresholdedReluOptions,
  type ThresholdedReluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/thresholdedRelu.ts";
export type { ThresholdedReluOptions, ThresholdedReluSlopeOptions } from "./passes/thresholdedRelu.ts";
export {
  type ThresholdedReluDerivativeFromOutputOptions,
  thresholdedReluBackwardFromOutput,
  thresholdedReluDerivativeFromOutput,
} from "./thresholdedReluDerivativeFromOutput.ts";

/**
 * Thresholded rectified linear unit, element by element.
 *
 * `thresholdedRelu(x, threshold) = x > threshold ? x : 0`
 *
 * Keeps what exceeds the threshold and drops the rest.
 *
 * At the jump `onset`, x = threshold: 0, from the left (from the right: threshold). The comparison is strict, as in the paper and every framework: the threshold itself is dropped.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Konda, Memisevic & Krueger 2014, arXiv:1402.3337
 */
export function thresholdedRelu<A extends FloatArray>(
  x: A,
  options: ThresholdedReluOptions & Output<A> = {},
): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link thresholdedRelu} in x, element by element.
 *
 * At the kink `onset`, x = threshold: 0, from the left (from the right: 1). The comparison is strict, as in the paper and every framework: the threshold itself is dropped.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function thresholdedReluDerivative<A extends FloatArray>(
  x: A,
  options: ThresholdedReluSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link thresholdedRelu} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function thresholdedReluSecondDerivative<A extends FloatArray>(
  x: A,
  options: ThresholdedReluSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link thresholdedRelu}(x): dy · {@link thresholdedReluDerivative}(x), element by element. */
export function thresholdedReluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ThresholdedReluSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link thresholdedReluBackward}(dy, x): ddx · {@link thresholdedReluDerivative}(x) and ddx · dy · {@link thresholdedReluSecondDerivative}(x), element by element. */
export function thresholdedReluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ThresholdedReluSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link thresholdedRelu}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function thresholdedReluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ThresholdedReluSlopeOptions = {},
): { threshold: number } {
  return parameterGradients(dy, x, options, { f32: thresholdSlope32, f64: thresholdSlope64 });
}
