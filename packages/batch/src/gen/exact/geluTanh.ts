// Generated from specs/activations/geluTanh.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/geluTanh.ts";
import {
  type GeluTanhOptions,
  type GeluTanhSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/geluTanh.ts";
export type { GeluTanhOptions, GeluTanhSlopeOptions } from "../passes/geluTanh.ts";

/**
 * Tanh approximation of gelu, element by element.
 *
 * `geluTanh(x) = x / 2 * (1 + tanh(SQRT2 / 2 * TWO_OVER_SQRT_PI * (x + 0.044715 * x * x * x)))`
 *
 * Differs from gelu by at most 0.00048.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Hendrycks & Gimpel 2016, arXiv:1606.08415
 */
export function geluTanh<A extends FloatArray>(x: A, options: GeluTanhOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link geluTanh} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function geluTanhDerivative<A extends FloatArray>(
  x: A,
  options: GeluTanhSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link geluTanh} in x, element by element.
 *
 * Limits: −0 at −∞, −0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function geluTanhSecondDerivative<A extends FloatArray>(
  x: A,
  options: GeluTanhSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link geluTanh}(x): dy · {@link geluTanhDerivative}(x), element by element. */
export function geluTanhBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GeluTanhSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link geluTanhBackward}(dy, x): ddx · {@link geluTanhDerivative}(x) and ddx · dy · {@link geluTanhSecondDerivative}(x), element by element. */
export function geluTanhDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: GeluTanhSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link geluTanh}(x): sums over all elements, in compensated binary64. */
export function geluTanhParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: GeluTanhSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
