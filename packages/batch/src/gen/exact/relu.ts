// Generated from specs/activations/relu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import { backward64, derivative64, doubleBackward64, forward64, secondDerivative64 } from "../lanes/relu.ts";
import {
  type ReluOptions,
  type ReluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/relu.ts";
export type { ReluOptions, ReluSlopeOptions } from "../passes/relu.ts";
export {
  type ReluDerivativeFromOutputOptions,
  reluBackwardFromOutput,
  reluDerivativeFromOutput,
} from "./reluDerivativeFromOutput.ts";

/**
 * Rectified linear unit, element by element.
 *
 * `relu(x) = x > 0 ? x : 0`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Nair & Hinton 2010, Rectified Linear Units Improve Restricted Boltzmann Machines
 */
export function relu<A extends FloatArray>(x: A, options: ReluOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link relu} in x, element by element.
 *
 * At the kink `zero`, x = 0: 0, from the left (from the right: 1). 0 is the subgradient of least magnitude, and what every framework answers.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function reluDerivative<A extends FloatArray>(x: A, options: ReluSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link relu} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function reluSecondDerivative<A extends FloatArray>(
  x: A,
  options: ReluSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link relu}(x): dy · {@link reluDerivative}(x), element by element. */
export function reluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ReluSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link reluBackward}(dy, x): ddx · {@link reluDerivative}(x) and ddx · dy · {@link reluSecondDerivative}(x), element by element. */
export function reluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ReluSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link relu}(x): sums over all elements, in compensated binary64. */
export function reluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ReluSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
