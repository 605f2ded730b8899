// Generated from specs/activations/noisyRelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import {
  backward32,
  backward64,
  derivative32,
  derivative64,
  forward32,
  forward64,
  normal32,
  normal64,
} from "./lanes/noisyRelu.ts";
import {
  type NoisyReluOptions,
  type NoisyReluSlopeOptions,
  backward,
  derivative,
  forward,
  parameterGradients,
} from "./passes/noisyRelu.ts";
export type { NoisyReluOptions, NoisyReluSlopeOptions } from "./passes/noisyRelu.ts";

/**
 * Noisy rectified linear unit, element by element.
 *
 * `noisyRelu(x) = x + sqrt(sigmoid(x)) * z > 0 ? x + sqrt(sigmoid(x)) * z : 0`
 *
 * The noise has the variance sigmoid(x), whose gradient is part of the derivative.
 *
 * In training z is standard normal and drawn for every element, without training 0.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 4 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Nair & Hinton 2010, Rectified Linear Units Improve Restricted Boltzmann Machines
 */
export function noisyRelu<A extends FloatArray>(x: A, options: NoisyReluOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 }, { f32: normal32, f64: normal64 });
}

/**
 * The derivative of {@link noisyRelu} in x, element by element.
 *
 * At the kink `zero`, noisy = 0: 0, from the left (from the right: 1 + 0.5 * sqrt(sigmoid(x)) * sigmoid(-x) * z). As for relu: of all slopes between both sides, 0 is the one of least magnitude.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function noisyReluDerivative<A extends FloatArray>(
  x: A,
  options: NoisyReluSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 }, { f32: normal32, f64: normal64 });
}

/** The gradient of x from the gradient of y = {@link noisyRelu}(x): dy · {@link noisyReluDerivative}(x), element by element; the same seed and offset draw the same noise. */
export function noisyReluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: NoisyReluSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 }, { f32: normal32, f64: normal64 });
}

/** The gradients of the parameters from the gradient of y = {@link noisyRelu}(x): sums over all elements, in compensated binary64. */
export function noisyReluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: NoisyReluSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
