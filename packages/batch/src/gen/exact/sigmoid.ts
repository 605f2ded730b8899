// Generated from specs/activations/sigmoid.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/sigmoid.ts";
import {
  type SigmoidOptions,
  type SigmoidSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/sigmoid.ts";
export type { SigmoidOptions, SigmoidSlopeOptions } from "../passes/sigmoid.ts";
export {
  type SigmoidDerivativeFromOutputOptions,
  sigmoidBackwardFromOutput,
  sigmoidDerivativeFromOutput,
} from "./sigmoidDerivativeFromOutput.ts";

/**
 * Logistic sigmoid, element by element.
 *
 * `sigmoid(x) = 1 / (1 + exp(-x))`
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Verhulst 1845; Cox 1958, The Regression Analysis of Binary Sequences
 */
export function sigmoid<A extends FloatArray>(x: A, options: SigmoidOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link sigmoid} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function sigmoidDerivative<A extends FloatArray>(
  x: A,
  options: SigmoidSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link sigmoid} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function sigmoidSecondDerivative<A extends FloatArray>(
  x: A,
  options: SigmoidSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link sigmoid}(x): dy · {@link sigmoidDerivative}(x), element by element. */
export function sigmoidBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SigmoidSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link sigmoidBackward}(dy, x): ddx · {@link sigmoidDerivative}(x) and ddx · dy · {@link sigmoidSecondDerivative}(x), element by element. */
export function sigmoidDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SigmoidSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link sigmoid}(x): sums over all elements, in compensated binary64. */
export function sigmoidParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SigmoidSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
