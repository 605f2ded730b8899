// Generated from specs/activations/bipolarSigmoid.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/bipolarSigmoid.ts";
import {
  type BipolarSigmoidOptions,
  type BipolarSigmoidSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/bipolarSigmoid.ts";
export type { BipolarSigmoidOptions, BipolarSigmoidSlopeOptions } from "../passes/bipolarSigmoid.ts";
export {
  type BipolarSigmoidDerivativeFromOutputOptions,
  bipolarSigmoidBackwardFromOutput,
  bipolarSigmoidDerivativeFromOutput,
} from "./bipolarSigmoidDerivativeFromOutput.ts";

/**
 * Bipolar sigmoid, element by element.
 *
 * `bipolarSigmoid(x) = 2 * sigmoid(x) - 1`
 *
 * The logistic sigmoid stretched to the interval from −1 to 1; the same as tanh(x / 2).
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Fausett 1994, Fundamentals of Neural Networks
 */
export function bipolarSigmoid<A extends FloatArray>(
  x: A,
  options: BipolarSigmoidOptions & Output<A> = {},
): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link bipolarSigmoid} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function bipolarSigmoidDerivative<A extends FloatArray>(
  x: A,
  options: BipolarSigmoidSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link bipolarSigmoid} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function bipolarSigmoidSecondDerivative<A extends FloatArray>(
  x: A,
  options: BipolarSigmoidSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link bipolarSigmoid}(x): dy · {@link bipolarSigmoidDerivative}(x), element by element. */
export function bipolarSigmoidBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: BipolarSigmoidSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link bipolarSigmoidBackward}(dy, x): ddx · {@link bipolarSigmoidDerivative}(x) and ddx · dy · {@link bipolarSigmoidSecondDerivative}(x), element by element. */
export function bipolarSigmoidDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: BipolarSigmoidSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link bipolarSigmoid}(x): sums over all elements, in compensated binary64. */
export function bipolarSigmoidParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: BipolarSigmoidSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
