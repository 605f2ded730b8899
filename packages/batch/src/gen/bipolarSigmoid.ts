// Generated from specs/activations/bipolarSigmoid.ts by @subgrad/generator. Do not edit.
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
} from "./lanes/bipolarSigmoid.ts";
import {
  type BipolarSigmoidOptions,
  type BipolarSigmoidSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/bipolarSigmoid.ts";
export {
  type BipolarSigmoidDerivativeFromOutputOptions,
  bipolarSigmoidBackwardFromOutput,
  bipolarSigmoidDerivativeFromOutput,
} from "./bipolarSigmoidDerivativeFromOutput.ts";
export type { BipolarSigmoidOptions, BipolarSigmoidSlopeOptions } from "./passes/bipolarSigmoid.ts";

/**
 * Bipolar sigmoid, element by element.
 *
 * `bipolarSigmoid(x) = 2 * sigmoid(x) - 1`
 *
 * The logistic sigmoid stretched to the interval from −1 to 1; the same as tanh(x / 2).
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Fausett 1994, Fundamentals of Neural Networks
 */
export function bipolarSigmoid<A extends FloatArray>(
  x: A,
  options: BipolarSigmoidOptions & Output<A> = {},
): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link bipolarSigmoid} in x, element by element.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function bipolarSigmoidDerivative<A extends FloatArray>(
  x: A,
  options: BipolarSigmoidSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link bipolarSigmoid} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function bipolarSigmoidSecondDerivative<A extends FloatArray>(
  x: A,
  options: BipolarSigmoidSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link bipolarSigmoid}(x): dy · {@link bipolarSigmoidDerivative}(x), element by element. */
export function bipolarSigmoidBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: BipolarSigmoidSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
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
    { f32: backward32, f64: backward64 },
    { f32: doubleBackward32, f64: doubleBackward64 },
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
