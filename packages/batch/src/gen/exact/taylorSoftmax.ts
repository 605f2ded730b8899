// Generated from specs/activations/taylorSoftmax.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, backwardWide, forward64, forwardWide } from "../lanes/taylorSoftmax.ts";
import { type TaylorSoftmaxOptions, backward, forward, parameterGradients } from "../passes/taylorSoftmax.ts";
export type { TaylorSoftmaxOptions } from "../passes/taylorSoftmax.ts";

/**
 * Taylor softmax of second order, row by row.
 *
 * `taylorSoftmax(x) = (1 + x + x * x / 2) / rowSum(1 + x + x * x / 2)`
 *
 * Softmax with 1 + x + x²/2 in place of the exponential: its tails fall like 1/x².
 *
 * In rows that hold +∞: `infinity === "nan" ? NaN : abs(x) === Infinity ? 1 / rowSum(1, abs(x) === Infinity) : 0`.
 * In rows of −∞ alone: `infinity === "nan" ? NaN : 1 / rowCount()`.
 * In rows that hold −∞ among other numbers: `infinity === "nan" ? NaN : x === -Infinity ? 1 / rowSum(1, x === -Infinity) : 0`.
 *
 * Error: at most 0.51 ULP in a Float32Array, 3 ULP in a Float64Array.
 *
 * @see de Brébisson & Vincent 2016, An Exploration of Softmax Alternatives Belonging to the Spherical Loss Family, arXiv:1511.05042
 */
export function taylorSoftmax<A extends FloatArray>(x: A, options: TaylorSoftmaxOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The gradient of x from the gradient of y = {@link taylorSoftmax}(x), row by row.
 *
 * Saves: input and output.
 *
 * In rows that hold +∞: `infinity === "nan" ? NaN : 0`.
 * In rows of −∞ alone: `infinity === "nan" ? NaN : 0`.
 * In rows that hold −∞ among other numbers: `infinity === "nan" ? NaN : 0`.
 *
 * Error: at most 2.5 ULP in a Float32Array, 6 ULP in a Float64Array, of at least `y * abs(1 + x) / (1 + x + x * x / 2) * (abs(dy) + rowSum(abs(dy) * y))`.
 */
export function taylorSoftmaxBackward<A extends FloatArray>(
  dy: A,
  x: A,
  y: A,
  options: TaylorSoftmaxOptions & Output<A> = {},
): A {
  return backward(dy, x, y, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of the parameters from the gradient of y = {@link taylorSoftmax}(x): sums over all rows, in compensated binary64. */
export function taylorSoftmaxParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: TaylorSoftmaxOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
