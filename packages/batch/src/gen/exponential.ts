// Generated from specs/activations/exponential.ts by @subgrad/generator. Do not edit.
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
} from "./lanes/exponential.ts";
import {
  type ExponentialOptions,
  type ExponentialSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/exponential.ts";
export {
  type ExponentialDerivativeFromOutputOptions,
  exponentialBackwardFromOutput,
  exponentialDerivativeFromOutput,
} from "./exponentialDerivativeFromOutput.ts";
export type { ExponentialOptions, ExponentialSlopeOptions } from "./passes/exponential.ts";

/**
 * Exponential function, element by element.
 *
 * `exponential(x) = exp(x)`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Keras, keras.activations.exponential
 */
export function exponential<A extends FloatArray>(x: A, options: ExponentialOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link exponential} in x, element by element.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function exponentialDerivative<A extends FloatArray>(
  x: A,
  options: ExponentialSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link exponential} in x, element by element.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function exponentialSecondDerivative<A extends FloatArray>(
  x: A,
  options: ExponentialSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link exponential}(x): dy · {@link exponentialDerivative}(x), element by element. */
export function exponentialBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ExponentialSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link exponentialBackward}(dy, x): ddx · {@link exponentialDerivative}(x) and ddx · dy · {@link exponentialSecondDerivative}(x), element by element. */
export function exponentialDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ExponentialSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link exponential}(x): sums over all elements, in compensated binary64. */
export function exponentialParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ExponentialSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
