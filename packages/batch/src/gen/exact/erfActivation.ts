// Generated from specs/activations/erfActivation.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, derivative64, forward64 } from "../lanes/erfActivation.ts";
import {
  type ErfActivationOptions,
  type ErfActivationSlopeOptions,
  backward,
  derivative,
  forward,
  parameterGradients,
} from "../passes/erfActivation.ts";
export type { ErfActivationOptions, ErfActivationSlopeOptions } from "../passes/erfActivation.ts";

/**
 * Error function, element by element.
 *
 * `erfActivation(x) = erf(x)`
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Williams 1996, Computing with Infinite Networks, NIPS 9
 */
export function erfActivation<A extends FloatArray>(x: A, options: ErfActivationOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link erfActivation} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function erfActivationDerivative<A extends FloatArray>(
  x: A,
  options: ErfActivationSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/** The gradient of x from the gradient of y = {@link erfActivation}(x): dy · {@link erfActivationDerivative}(x), element by element. */
export function erfActivationBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ErfActivationSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of the parameters from the gradient of y = {@link erfActivation}(x): sums over all elements, in compensated binary64. */
export function erfActivationParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ErfActivationSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
