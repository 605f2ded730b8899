// Generated from specs/activations/logit.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  forwardWide,
  secondDerivative64,
} from "../lanes/logit.ts";
import {
  type LogitOptions,
  type LogitSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/logit.ts";
export type { LogitOptions, LogitSlopeOptions } from "../passes/logit.ts";

/**
 * Logit, the inverse of the sigmoid, element by element.
 *
 * `logit(x) = log(x / (1 - x))`
 *
 * PyTorch's `eps`, which clamps x beforehand, is absent here as it is there by default.
 *
 * Defined where x is a number ≥ 0 and ≤ 1; elsewhere NaN.
 * At x = 0: −∞.
 * At x = 1: ∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Berkson 1944, Application of the logistic function to bio-assay
 */
export function logit<A extends FloatArray>(x: A, options: LogitOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link logit} in x, element by element.
 *
 * Defined where x is a number ≥ 0 and ≤ 1; elsewhere NaN.
 * At x = 0: ∞.
 * At x = 1: ∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function logitDerivative<A extends FloatArray>(x: A, options: LogitSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link logit} in x, element by element.
 *
 * Defined where x is a number ≥ 0 and ≤ 1; elsewhere NaN.
 * At x = 0: −∞.
 * At x = 1: ∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function logitSecondDerivative<A extends FloatArray>(
  x: A,
  options: LogitSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link logit}(x): dy · {@link logitDerivative}(x), element by element. */
export function logitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogitSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link logitBackward}(dy, x): ddx · {@link logitDerivative}(x) and ddx · dy · {@link logitSecondDerivative}(x), element by element. */
export function logitDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: LogitSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link logit}(x): sums over all elements, in compensated binary64. */
export function logitParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogitSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
