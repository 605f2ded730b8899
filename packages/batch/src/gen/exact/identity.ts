// Generated from specs/activations/identity.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  secondDerivative64,
} from "../lanes/identity.ts";
import {
  type IdentityOptions,
  type IdentitySlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/identity.ts";
export type { IdentityOptions, IdentitySlopeOptions } from "../passes/identity.ts";

/**
 * Identity, element by element.
 *
 * `identity(x) = x`
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Widrow & Hoff 1960, Adaptive switching circuits
 */
export function identity<A extends FloatArray>(x: A, options: IdentityOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link identity} in x, element by element.
 *
 * Limits: 1 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function identityDerivative<A extends FloatArray>(
  x: A,
  options: IdentitySlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link identity} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function identitySecondDerivative<A extends FloatArray>(
  x: A,
  options: IdentitySlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link identity}(x): dy · {@link identityDerivative}(x), element by element. */
export function identityBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: IdentitySlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link identityBackward}(dy, x): ddx · {@link identityDerivative}(x) and ddx · dy · {@link identitySecondDerivative}(x), element by element. */
export function identityDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: IdentitySlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link identity}(x): sums over all elements, in compensated binary64. */
export function identityParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: IdentitySlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
