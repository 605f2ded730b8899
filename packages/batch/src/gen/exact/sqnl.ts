// Generated from specs/activations/sqnl.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import { backward64, derivative64, doubleBackward64, forward64, secondDerivative64 } from "../lanes/sqnl.ts";
import {
  type SqnlOptions,
  type SqnlSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/sqnl.ts";
export type { SqnlOptions, SqnlSlopeOptions } from "../passes/sqnl.ts";

/**
 * Square non-linearity, element by element.
 *
 * `sqnl(x) = x < -2 ? -1 : x > 2 ? 1 : x - x * abs(x) / 4`
 *
 * A hyperbolic tangent made of parabolas.
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Wuraola & Patel 2018, SQNL: A New Computationally Efficient Activation Function, IJCNN
 */
export function sqnl<A extends FloatArray>(x: A, options: SqnlOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link sqnl} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function sqnlDerivative<A extends FloatArray>(x: A, options: SqnlSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link sqnl} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function sqnlSecondDerivative<A extends FloatArray>(
  x: A,
  options: SqnlSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link sqnl}(x): dy · {@link sqnlDerivative}(x), element by element. */
export function sqnlBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SqnlSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link sqnlBackward}(dy, x): ddx · {@link sqnlDerivative}(x) and ddx · dy · {@link sqnlSecondDerivative}(x), element by element. */
export function sqnlDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SqnlSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link sqnl}(x): sums over all elements, in compensated binary64. */
export function sqnlParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SqnlSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
