// Generated from specs/activations/abs.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import { backward64, derivative64, doubleBackward64, forward64, secondDerivative64 } from "../lanes/abs.ts";
import {
  type AbsOptions,
  type AbsSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/abs.ts";
export type { AbsOptions, AbsSlopeOptions } from "../passes/abs.ts";

/**
 * Absolute value, element by element.
 *
 * `abs(x) = abs(x)`
 *
 * Limits: ∞ at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Jarrett, Kavukcuoglu, Ranzato & LeCun 2009, What is the best multi-stage architecture for object recognition?
 */
export function abs<A extends FloatArray>(x: A, options: AbsOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link abs} in x, element by element.
 *
 * At the kink `zero`, x = 0: the mean of -1 on the left and 1 on the right. 0 is the subgradient of least magnitude, the mean of both sides, and what PyTorch answers.
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function absDerivative<A extends FloatArray>(x: A, options: AbsSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link abs} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function absSecondDerivative<A extends FloatArray>(
  x: A,
  options: AbsSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link abs}(x): dy · {@link absDerivative}(x), element by element. */
export function absBackward<A extends FloatArray>(dy: A, x: A, options: AbsSlopeOptions & Output<A> = {}): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link absBackward}(dy, x): ddx · {@link absDerivative}(x) and ddx · dy · {@link absSecondDerivative}(x), element by element. */
export function absDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: AbsSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link abs}(x): sums over all elements, in compensated binary64. */
export function absParameterGradients<A extends FloatArray>(dy: A, x: A, options: AbsSlopeOptions = {}): {} {
  return parameterGradients(dy, x, options);
}
