// Generated from specs/activations/squareplus.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../runtime/index.ts";
import {
  bSlope32,
  bSlope64,
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
} from "./lanes/squareplus.ts";
import {
  type SquareplusOptions,
  type SquareplusSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/squareplus.ts";
export type { SquareplusOptions, SquareplusSlopeOptions } from "./passes/squareplus.ts";
export {
  type SquareplusDerivativeFromOutputOptions,
  squareplusBackwardFromOutput,
  squareplusDerivativeFromOutput,
} from "./squareplusDerivativeFromOutput.ts";

/**
 * Squareplus, an algebraic smooth rectifier, element by element.
 *
 * `squareplus(x, b) = b === 0 ? max(x, 0) : (x + sqrt(x * x + b)) / 2`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Barron 2021, arXiv:2112.11687
 */
export function squareplus<A extends FloatArray>(x: A, options: SquareplusOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link squareplus} in x, element by element.
 *
 * At the kink `zero`, x = 0 where b === 0: 0, from the left (from the right: 1). Without a bend it is relu, whose slope of least magnitude is 0; PyTorch and JAX find 0 / 0 there.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function squareplusDerivative<A extends FloatArray>(
  x: A,
  options: SquareplusSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link squareplus} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function squareplusSecondDerivative<A extends FloatArray>(
  x: A,
  options: SquareplusSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link squareplus}(x): dy · {@link squareplusDerivative}(x), element by element. */
export function squareplusBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquareplusSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link squareplusBackward}(dy, x): ddx · {@link squareplusDerivative}(x) and ddx · dy · {@link squareplusSecondDerivative}(x), element by element. */
export function squareplusDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SquareplusSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/**
 * The gradients of the parameters from the gradient of y = {@link squareplus}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function squareplusParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquareplusSlopeOptions = {},
): { b: number } {
  return parameterGradients(dy, x, options, { f32: bSlope32, f64: bSlope64 });
}
