// Generated from specs/activations/square.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  secondDerivative64,
} from "../lanes/square.ts";
import {
  type SquareOptions,
  type SquareSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/square.ts";
export type { SquareOptions, SquareSlopeOptions } from "../passes/square.ts";

/**
 * Square, element by element.
 *
 * `square(x) = x * x`
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Livni, Shalev-Shwartz & Shamir 2014, On the Computational Efficiency of Training Neural Networks, arXiv:1410.1141
 */
export function square<A extends FloatArray>(x: A, options: SquareOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link square} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function squareDerivative<A extends FloatArray>(
  x: A,
  options: SquareSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link square} in x, element by element.
 *
 * Limits: 2 at −∞, 2 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function squareSecondDerivative<A extends FloatArray>(
  x: A,
  options: SquareSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link square}(x): dy · {@link squareDerivative}(x), element by element. */
export function squareBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquareSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link squareBackward}(dy, x): ddx · {@link squareDerivative}(x) and ddx · dy · {@link squareSecondDerivative}(x), element by element. */
export function squareDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SquareSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link square}(x): sums over all elements, in compensated binary64. */
export function squareParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquareSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
