// Generated from specs/activations/tanhExp.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, derivative64, forward64 } from "../lanes/tanhExp.ts";
import {
  type TanhExpOptions,
  type TanhExpSlopeOptions,
  backward,
  derivative,
  forward,
  parameterGradients,
} from "../passes/tanhExp.ts";
export type { TanhExpOptions, TanhExpSlopeOptions } from "../passes/tanhExp.ts";

/**
 * TanhExp, a smooth self-gated rectifier, element by element.
 *
 * `tanhExp(x) = x * tanh(exp(x))`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Liu & Di 2020, arXiv:2003.09855
 */
export function tanhExp<A extends FloatArray>(x: A, options: TanhExpOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link tanhExp} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function tanhExpDerivative<A extends FloatArray>(
  x: A,
  options: TanhExpSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/** The gradient of x from the gradient of y = {@link tanhExp}(x): dy · {@link tanhExpDerivative}(x), element by element. */
export function tanhExpBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: TanhExpSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of the parameters from the gradient of y = {@link tanhExp}(x): sums over all elements, in compensated binary64. */
export function tanhExpParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: TanhExpSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
