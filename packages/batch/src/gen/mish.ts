// Generated from specs/activations/mish.ts by @subgrad/generator. Do not edit.
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
} from "./lanes/mish.ts";
import {
  type MishOptions,
  type MishSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/mish.ts";
export type { MishOptions, MishSlopeOptions } from "./passes/mish.ts";

/**
 * Mish, a self-regularised non-monotonic activation, element by element.
 *
 * `mish(x) = x * tanh(log1p(exp(x)))`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 4 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Misra 2019, arXiv:1908.08681
 */
export function mish<A extends FloatArray>(x: A, options: MishOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link mish} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function mishDerivative<A extends FloatArray>(x: A, options: MishSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link mish} in x, element by element.
 *
 * Error: at most 14 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function mishSecondDerivative<A extends FloatArray>(
  x: A,
  options: MishSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link mish}(x): dy · {@link mishDerivative}(x), element by element. */
export function mishBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MishSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link mishBackward}(dy, x): ddx · {@link mishDerivative}(x) and ddx · dy · {@link mishSecondDerivative}(x), element by element. */
export function mishDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MishSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link mish}(x): sums over all elements, in compensated binary64. */
export function mishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MishSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
