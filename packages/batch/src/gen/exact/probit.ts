// Generated from specs/activations/probit.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/probit.ts";
import {
  type ProbitOptions,
  type ProbitSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/probit.ts";
export type { ProbitOptions, ProbitSlopeOptions } from "../passes/probit.ts";

/**
 * Normal distribution function, element by element.
 *
 * `probit(x) = normalCdf(x)`
 *
 * The inverse of the probit link: the probability Φ(x) that a standard normal variable is at most x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Bliss 1934, The Method of Probits, Science 79
 */
export function probit<A extends FloatArray>(x: A, options: ProbitOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link probit} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function probitDerivative<A extends FloatArray>(
  x: A,
  options: ProbitSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link probit} in x, element by element.
 *
 * Limits: 0 at −∞, −0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function probitSecondDerivative<A extends FloatArray>(
  x: A,
  options: ProbitSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link probit}(x): dy · {@link probitDerivative}(x), element by element. */
export function probitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ProbitSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link probitBackward}(dy, x): ddx · {@link probitDerivative}(x) and ddx · dy · {@link probitSecondDerivative}(x), element by element. */
export function probitDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ProbitSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link probit}(x): sums over all elements, in compensated binary64. */
export function probitParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ProbitSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
