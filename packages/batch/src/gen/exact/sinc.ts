// Generated from specs/activations/sinc.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import { backward64, derivative64, doubleBackward64, forward64, secondDerivative64 } from "../lanes/sinc.ts";
import {
  type SincOptions,
  type SincSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/sinc.ts";
export type { SincOptions, SincSlopeOptions } from "../passes/sinc.ts";

/**
 * Cardinal sine, element by element.
 *
 * `sinc(x) = sin(x) / x`
 *
 * Not normalised: its zeros are the multiples of π.
 *
 * At x = 0, where the formula is 0/0: its limit, 1.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Woodward & Davies 1952, Information theory and inverse probability in telecommunication
 */
export function sinc<A extends FloatArray>(x: A, options: SincOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link sinc} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function sincDerivative<A extends FloatArray>(x: A, options: SincSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link sinc} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function sincSecondDerivative<A extends FloatArray>(
  x: A,
  options: SincSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link sinc}(x): dy · {@link sincDerivative}(x), element by element. */
export function sincBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SincSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link sincBackward}(dy, x): ddx · {@link sincDerivative}(x) and ddx · dy · {@link sincSecondDerivative}(x), element by element. */
export function sincDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SincSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link sinc}(x): sums over all elements, in compensated binary64. */
export function sincParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SincSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
