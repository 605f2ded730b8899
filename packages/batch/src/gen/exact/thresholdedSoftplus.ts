// Generated from specs/activations/thresholdedSoftplus.ts by @subgrad/generator. Do not edit.
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
  thresholdSlope64,
} from "../lanes/thresholdedSoftplus.ts";
import {
  type ThresholdedSoftplusOptions,
  type ThresholdedSoftplusSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/thresholdedSoftplus.ts";
export type {
  ThresholdedSoftplusOptions,
  ThresholdedSoftplusSlopeOptions,
} from "../passes/thresholdedSoftplus.ts";

/**
 * Softplus with a threshold, element by element.
 *
 * `thresholdedSoftplus(x, beta, threshold) = x > threshold / beta ? x : log1p(exp(beta * x)) / beta`
 *
 * PyTorch's softplus, which is x itself beyond a threshold and jumps there, by 2·10⁻⁹ by default.
 *
 * At the jump `threshold`, x = threshold / beta: log1p(exp(beta * x)) / beta, from the left (from the right: x). The smooth branch owns the threshold: PyTorch compares with a strict >.
 *
 * Limits: ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see PyTorch, torch.nn.Softplus
 */
export function thresholdedSoftplus<A extends FloatArray>(
  x: A,
  options: ThresholdedSoftplusOptions & Output<A> = {},
): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link thresholdedSoftplus} in x, element by element.
 *
 * At the kink `threshold`, x = threshold / beta: sigmoid(beta * x), from the left (from the right: 1). The smooth branch owns the threshold: PyTorch compares with a strict >.
 *
 * Limits: 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function thresholdedSoftplusDerivative<A extends FloatArray>(
  x: A,
  options: ThresholdedSoftplusSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link thresholdedSoftplus} in x, element by element.
 *
 * At the kink `threshold`, x = threshold / beta: its limit, from the left (from the right: 0). The smooth branch owns the threshold: PyTorch compares with a strict >.
 *
 * Limits: 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function thresholdedSoftplusSecondDerivative<A extends FloatArray>(
  x: A,
  options: ThresholdedSoftplusSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link thresholdedSoftplus}(x): dy · {@link thresholdedSoftplusDerivative}(x), element by element. */
export function thresholdedSoftplusBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ThresholdedSoftplusSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link thresholdedSoftplusBackward}(dy, x): ddx · {@link thresholdedSoftplusDerivative}(x) and ddx · dy · {@link thresholdedSoftplusSecondDerivative}(x), element by element. */
export function thresholdedSoftplusDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ThresholdedSoftplusSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link thresholdedSoftplus}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function thresholdedSoftplusParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ThresholdedSoftplusSlopeOptions = {},
): { beta: number; threshold: number } {
  return parameterGradients(
    dy,
    x,
    options,
    { f32: betaSlope64, f64: betaSlope64 },
    { f32: thresholdSlope64, f64: thresholdSlope64 },
  );
}
