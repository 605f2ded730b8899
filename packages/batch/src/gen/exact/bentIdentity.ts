// Generated from specs/activations/bentIdentity.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  secondDerivative64,
} from "../lanes/bentIdentity.ts";
import {
  type BentIdentityOptions,
  type BentIdentitySlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/bentIdentity.ts";
export type { BentIdentityOptions, BentIdentitySlopeOptions } from "../passes/bentIdentity.ts";

/**
 * Bent identity, element by element.
 *
 * `bentIdentity(x) = (sqrt(x * x + 1) - 1) / 2 + x`
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Wikipedia, Activation function, table of activation functions
 */
export function bentIdentity<A extends FloatArray>(x: A, options: BentIdentityOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link bentIdentity} in x, element by element.
 *
 * Limits: 0.5 at −∞, 1.5 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function bentIdentityDerivative<A extends FloatArray>(
  x: A,
  options: BentIdentitySlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link bentIdentity} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function bentIdentitySecondDerivative<A extends FloatArray>(
  x: A,
  options: BentIdentitySlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link bentIdentity}(x): dy · {@link bentIdentityDerivative}(x), element by element. */
export function bentIdentityBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: BentIdentitySlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link bentIdentityBackward}(dy, x): ddx · {@link bentIdentityDerivative}(x) and ddx · dy · {@link bentIdentitySecondDerivative}(x), element by element. */
export function bentIdentityDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: BentIdentitySlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link bentIdentity}(x): sums over all elements, in compensated binary64. */
export function bentIdentityParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: BentIdentitySlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
