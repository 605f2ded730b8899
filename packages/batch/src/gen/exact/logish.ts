// Generated from specs/activations/logish.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  backwardWide,
  derivative64,
  derivativeWide,
  doubleBackward64,
  doubleBackwardWide,
  forward64,
  forwardWide,
  secondDerivative64,
  secondDerivativeWide,
} from "../lanes/logish.ts";
import {
  type LogishOptions,
  type LogishSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/logish.ts";
export type { LogishOptions, LogishSlopeOptions } from "../passes/logish.ts";

/**
 * Logish, a logarithm-gated linear unit, element by element.
 *
 * `logish(x) = x * log1p(sigmoid(x))`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Zhu, Zeng, Zhang & Chen 2021, Logish: A new nonlinear nonmonotonic activation function, Neurocomputing 458
 */
export function logish<A extends FloatArray>(x: A, options: LogishOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link logish} in x, element by element.
 *
 * Limits: 0 at −∞, LN2 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function logishDerivative<A extends FloatArray>(
  x: A,
  options: LogishSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link logish} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function logishSecondDerivative<A extends FloatArray>(
  x: A,
  options: LogishSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link logish}(x): dy · {@link logishDerivative}(x), element by element. */
export function logishBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogishSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link logishBackward}(dy, x): ddx · {@link logishDerivative}(x) and ddx · dy · {@link logishSecondDerivative}(x), element by element. */
export function logishDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: LogishSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link logish}(x): sums over all elements, in compensated binary64. */
export function logishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogishSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
