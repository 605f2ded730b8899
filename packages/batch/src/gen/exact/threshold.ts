// Generated from specs/activations/threshold.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  cutoffSlope64,
  derivative64,
  doubleBackward64,
  forward64,
  replacementSlope64,
  secondDerivative64,
} from "../lanes/threshold.ts";
import {
  type ThresholdOptions,
  type ThresholdSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/threshold.ts";
export type { ThresholdOptions, ThresholdSlopeOptions } from "../passes/threshold.ts";

/**
 * Threshold, element by element.
 *
 * `threshold(x, cutoff, replacement) = x > cutoff ? x : replacement`
 *
 * Keeps what exceeds the cutoff and replaces the rest.
 *
 * At the jump `onset`, x = cutoff: replacement, from the left (from the right: cutoff). The comparison is strict, as in every framework: the cutoff itself is replaced.
 *
 * Limits: replacement at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Collobert, Kavukcuoglu & Farabet 2011, Torch7; torch.nn.Threshold
 */
export function threshold<A extends FloatArray>(x: A, options: ThresholdOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link threshold} in x, element by element.
 *
 * At the kink `onset`, x = cutoff: 0, from the left (from the right: 1). The comparison is strict, as in every framework: the cutoff itself is replaced.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function thresholdDerivative<A extends FloatArray>(
  x: A,
  options: ThresholdSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link threshold} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function thresholdSecondDerivative<A extends FloatArray>(
  x: A,
  options: ThresholdSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link threshold}(x): dy · {@link thresholdDerivative}(x), element by element. */
export function thresholdBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ThresholdSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link thresholdBackward}(dy, x): ddx · {@link thresholdDerivative}(x) and ddx · dy · {@link thresholdSecondDerivative}(x), element by element. */
export function thresholdDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ThresholdSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link threshold}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function thresholdParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ThresholdSlopeOptions = {},
): { cutoff: number; replacement: number } {
  return parameterGradients(
    dy,
    x,
    options,
    { f32: cutoffSlope64, f64: cutoffSlope64 },
    { f32: replacementSlope64, f64: replacementSlope64 },
  );
}
