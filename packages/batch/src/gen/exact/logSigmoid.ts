// Generated from specs/activations/logSigmoid.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/logSigmoid.ts";
import {
  type LogSigmoidOptions,
  type LogSigmoidSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/logSigmoid.ts";
export type { LogSigmoidOptions, LogSigmoidSlopeOptions } from "../passes/logSigmoid.ts";
export {
  type LogSigmoidDerivativeFromOutputOptions,
  logSigmoidBackwardFromOutput,
  logSigmoidDerivativeFromOutput,
} from "./logSigmoidDerivativeFromOutput.ts";

/**
 * Logarithm of the logistic sigmoid, element by element.
 *
 * `logSigmoid(x) = -log1p(exp(-x))`
 *
 * Limits: −∞ at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see PyTorch, torch.nn.LogSigmoid; Mikolov et al. 2013, arXiv:1310.4546, where it is the objective
 */
export function logSigmoid<A extends FloatArray>(x: A, options: LogSigmoidOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link logSigmoid} in x, element by element.
 *
 * Limits: 1 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function logSigmoidDerivative<A extends FloatArray>(
  x: A,
  options: LogSigmoidSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link logSigmoid} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function logSigmoidSecondDerivative<A extends FloatArray>(
  x: A,
  options: LogSigmoidSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link logSigmoid}(x): dy · {@link logSigmoidDerivative}(x), element by element. */
export function logSigmoidBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogSigmoidSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link logSigmoidBackward}(dy, x): ddx · {@link logSigmoidDerivative}(x) and ddx · dy · {@link logSigmoidSecondDerivative}(x), element by element. */
export function logSigmoidDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: LogSigmoidSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link logSigmoid}(x): sums over all elements, in compensated binary64. */
export function logSigmoidParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogSigmoidSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
