// Generated from specs/activations/lisht.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/lisht.ts";
import {
  type LishtOptions,
  type LishtSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/lisht.ts";
export type { LishtOptions, LishtSlopeOptions } from "../passes/lisht.ts";

/**
 * Linearly scaled hyperbolic tangent, element by element.
 *
 * `lisht(x) = x * tanh(x)`
 *
 * Limits: ∞ at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Roy, Manna, Dubey & Chaudhuri 2019, arXiv:1901.05894
 */
export function lisht<A extends FloatArray>(x: A, options: LishtOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link lisht} in x, element by element.
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function lishtDerivative<A extends FloatArray>(x: A, options: LishtSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link lisht} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function lishtSecondDerivative<A extends FloatArray>(
  x: A,
  options: LishtSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link lisht}(x): dy · {@link lishtDerivative}(x), element by element. */
export function lishtBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LishtSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link lishtBackward}(dy, x): ddx · {@link lishtDerivative}(x) and ddx · dy · {@link lishtSecondDerivative}(x), element by element. */
export function lishtDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: LishtSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link lisht}(x): sums over all elements, in compensated binary64. */
export function lishtParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LishtSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
