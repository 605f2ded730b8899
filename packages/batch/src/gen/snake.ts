// Generated from specs/activations/snake.ts by @subgrad/generator. Do not edit.
import type { FloatArray, MaybeChannels, Output, Outputs, PerChannel } from "../runtime/index.ts";
import {
  aSlope32,
  aSlope64,
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
} from "./lanes/snake.ts";
import {
  type SnakeOptions,
  type SnakeSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/snake.ts";
export type { SnakeOptions, SnakeSlopeOptions } from "./passes/snake.ts";

/**
 * Snake, the identity with a periodic component, element by element.
 *
 * `snake(x, a) = x + sin(a * x) * sin(a * x) / a`
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array where |a * x| ≤ 10000; beyond, results are numbers of the right size, 2 ULP in a Float64Array where |a * x| ≤ 823549.5; beyond, results are numbers of the right size.
 *
 * @see Ziyin, Hartwig & Ueda 2020, Neural Networks Fail to Learn Periodic Functions, arXiv:2006.08195
 */
export function snake<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SnakeOptions, "a", A> & Output<A> = {},
): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link snake} in x, element by element.
 *
 * Error: at most 5 ULP in a Float32Array where |a * x| ≤ 10000; beyond, results are numbers of the right size, 4 ULP in a Float64Array where |a * x| ≤ 823549.5; beyond, results are numbers of the right size.
 */
export function snakeDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SnakeSlopeOptions, "a", A> & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link snake} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array where |a * x| ≤ 10000; beyond, results are numbers of the right size, 6 ULP in a Float64Array where |a * x| ≤ 823549.5; beyond, results are numbers of the right size.
 */
export function snakeSecondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SnakeSlopeOptions, "a", A> & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link snake}(x): dy · {@link snakeDerivative}(x), element by element. */
export function snakeBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SnakeSlopeOptions, "a", A> & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link snakeBackward}(dy, x): ddx · {@link snakeDerivative}(x) and ddx · dy · {@link snakeSecondDerivative}(x), element by element. */
export function snakeDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<SnakeSlopeOptions, "a", A> & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link snake}(x): sums over the elements of each channel, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array where |a * x| ≤ 20000; beyond, results are numbers of the right size, 6 ULP in a Float64Array where |a * x| ≤ 1647099; beyond, results are numbers of the right size.
 */
export function snakeParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PerChannel<SnakeSlopeOptions, "a", A>,
): { a: A };
/**
 * The gradients of the parameters from the gradient of y = {@link snake}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array where |a * x| ≤ 20000; beyond, results are numbers of the right size, 6 ULP in a Float64Array where |a * x| ≤ 1647099; beyond, results are numbers of the right size.
 */
export function snakeParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options?: SnakeSlopeOptions,
): { a: number };
export function snakeParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SnakeSlopeOptions, "a", A> = {},
): { a: number | A } {
  return parameterGradients(dy, x, options, { f32: aSlope32, f64: aSlope64 });
}
