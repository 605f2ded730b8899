// Generated from specs/activations/selu.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/selu.ts";
import {
  type SeluOptions,
  type SeluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/selu.ts";
export type { SeluOptions, SeluSlopeOptions } from "../passes/selu.ts";
export {
  type SeluDerivativeFromOutputOptions,
  seluBackwardFromOutput,
  seluDerivativeFromOutput,
} from "./seluDerivativeFromOutput.ts";

/**
 * Scaled exponential linear unit, element by element.
 *
 * `selu(x) = x > 0 ? 1.0507009873554805 * x : 1.7580993408473768 * expm1(x)`
 *
 * The constants make zero mean and unit variance a fixed point of a layer.
 *
 * Limits: −1.7580993408473768 at −∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Klambauer, Unterthiner, Mayr & Hochreiter 2017, arXiv:1706.02515
 */
export function selu<A extends FloatArray>(x: A, options: SeluOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link selu} in x, element by element.
 *
 * At the kink `zero`, x = 0: 1.7580993408473768, from the left (from the right: 1.0507009873554805). The exponential branch owns x = 0, as in PyTorch.
 *
 * Limits: 1.0507009873554805 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function seluDerivative<A extends FloatArray>(x: A, options: SeluSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link selu} in x, element by element.
 *
 * At the kink `zero`, x = 0: 1.7580993408473768, from the left (from the right: 0). The exponential branch owns x = 0, as in PyTorch.
 *
 * Limits: 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function seluSecondDerivative<A extends FloatArray>(
  x: A,
  options: SeluSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link selu}(x): dy · {@link seluDerivative}(x), element by element. */
export function seluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SeluSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link seluBackward}(dy, x): ddx · {@link seluDerivative}(x) and ddx · dy · {@link seluSecondDerivative}(x), element by element. */
export function seluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SeluSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link selu}(x): sums over all elements, in compensated binary64. */
export function seluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SeluSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
