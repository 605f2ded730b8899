// Generated from specs/activations/celu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  alphaSlope64,
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
} from "../lanes/celu.ts";
import {
  type CeluOptions,
  type CeluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/celu.ts";
export type { CeluOptions, CeluSlopeOptions } from "../passes/celu.ts";
export {
  type CeluDerivativeFromOutputOptions,
  celuBackwardFromOutput,
  celuDerivativeFromOutput,
} from "./celuDerivativeFromOutput.ts";

/**
 * Continuously differentiable exponential linear unit, element by element.
 *
 * `celu(x, alpha) = max(0, x) + alpha * expm1(min(0, x) / alpha)`
 *
 * An elu whose slope is continuous at 0 whatever alpha is.
 *
 * Limits: ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Barron 2017, Continuously Differentiable Exponential Linear Units, arXiv:1704.07483
 */
export function celu<A extends FloatArray>(x: A, options: CeluOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link celu} in x, element by element.
 *
 * At the smooth point `zero`, x = 0: 1, on both sides. Both sides have slope 1. Composed of a maximum and a minimum, the tie counts twice in Keras on TensorFlow, and never in MLX.
 *
 * Limits: 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function celuDerivative<A extends FloatArray>(x: A, options: CeluSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link celu} in x, element by element.
 *
 * At the smooth point `zero`, x = 0: 1 / alpha, from the left (from the right: 0). Both sides have slope 1. Composed of a maximum and a minimum, the tie counts twice in Keras on TensorFlow, and never in MLX.
 *
 * Limits: 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function celuSecondDerivative<A extends FloatArray>(
  x: A,
  options: CeluSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link celu}(x): dy · {@link celuDerivative}(x), element by element. */
export function celuBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: CeluSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link celuBackward}(dy, x): ddx · {@link celuDerivative}(x) and ddx · dy · {@link celuSecondDerivative}(x), element by element. */
export function celuDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: CeluSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/**
 * The gradients of the parameters from the gradient of y = {@link celu}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function celuParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: CeluSlopeOptions = {},
): { alpha: number } {
  return parameterGradients(dy, x, options, { f32: alphaSlope64, f64: alphaSlope64 });
}
