// Generated from specs/activations/elliot.ts by @subgrad/generator. Do not edit.
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
} from "./lanes/elliot.ts";
import {
  type ElliotOptions,
  type ElliotSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/elliot.ts";
export {
  type ElliotDerivativeFromOutputOptions,
  elliotBackwardFromOutput,
  elliotDerivativeFromOutput,
} from "./elliotDerivativeFromOutput.ts";
export type { ElliotOptions, ElliotSlopeOptions } from "./passes/elliot.ts";

/**
 * Elliott's sigmoid, element by element.
 *
 * `elliot(x) = 0.5 * x / (1 + abs(x)) + 0.5`
 *
 * A sigmoid without an exponential; softsign moved to between 0 and 1.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Elliott 1993, A Better Activation Function for Artificial Neural Networks, ISR TR 93-8
 */
export function elliot<A extends FloatArray>(x: A, options: ElliotOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link elliot} in x, element by element.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function elliotDerivative<A extends FloatArray>(
  x: A,
  options: ElliotSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link elliot} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function elliotSecondDerivative<A extends FloatArray>(
  x: A,
  options: ElliotSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link elliot}(x): dy · {@link elliotDerivative}(x), element by element. */
export function elliotBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ElliotSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link elliotBackward}(dy, x): ddx · {@link elliotDerivative}(x) and ddx · dy · {@link elliotSecondDerivative}(x), element by element. */
export function elliotDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ElliotSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link elliot}(x): sums over all elements, in compensated binary64. */
export function elliotParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ElliotSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
