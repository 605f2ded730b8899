// Generated from specs/activations/leakyRelu.ts by @subgrad/generator. Do not edit.
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
  negativeSlopeSlope32,
  negativeSlopeSlope64,
  secondDerivative32,
  secondDerivative64,
} from "./lanes/leakyRelu.ts";
import {
  type LeakyReluOptions,
  type LeakyReluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/leakyRelu.ts";
export {
  type LeakyReluDerivativeFromOutputOptions,
  leakyReluBackwardFromOutput,
  leakyReluDerivativeFromOutput,
} from "./leakyReluDerivativeFromOutput.ts";
export type { LeakyReluOptions, LeakyReluSlopeOptions } from "./passes/leakyRelu.ts";

/**
 * Leaky rectified linear unit, element by element.
 *
 * `leakyRelu(x, negativeSlope) = x > 0 ? x : negativeSlope * x`
 *
 * Limits: negativeSlope === 0 ? 0 : −(negativeSlope * ∞) at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Maas, Hannun & Ng 2013, Rectifier Nonlinearities Improve Neural Network Acoustic Models
 */
export function leakyRelu<A extends FloatArray>(x: A, options: LeakyReluOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link leakyRelu} in x, element by element.
 *
 * At the kink `zero`, x = 0: negativeSlope, from the left (from the right: 1). The leaky branch owns x = 0, as in PyTorch.
 *
 * Limits: negativeSlope at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function leakyReluDerivative<A extends FloatArray>(
  x: A,
  options: LeakyReluSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link leakyRelu} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function leakyReluSecondDerivative<A extends FloatArray>(
  x: A,
  options: LeakyReluSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link leakyRelu}(x): dy · {@link leakyReluDerivative}(x), element by element. */
export function leakyReluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LeakyReluSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link leakyReluBackward}(dy, x): ddx · {@link leakyReluDerivative}(x) and ddx · dy · {@link leakyReluSecondDerivative}(x), element by element. */
export function leakyReluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: LeakyReluSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link leakyRelu}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function leakyReluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LeakyReluSlopeOptions = {},
): { negativeSlope: number } {
  return parameterGradients(dy, x, options, { f32: negativeSlopeSlope32, f64: negativeSlopeSlope64 });
}
