// Generated from specs/activations/logMeanExp.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, backwardWide, forward64, forwardWide } from "../lanes/logMeanExp.ts";
import { type LogMeanExpOptions, backward, forward, parameterGradients } from "../passes/logMeanExp.ts";
export type { LogMeanExpOptions } from "../passes/logMeanExp.ts";

/**
 * Logarithm of the mean of exponentials, one number for each row.
 *
 * `logMeanExp(x) = log(rowSum(exp(x)) / rowCount())`
 *
 * A smooth maximum of the row: at most its largest element, and at least ln n less.
 *
 * In rows that hold +∞: `Infinity`.
 * In rows of −∞ alone: `-Infinity`.
 *
 * Error: at most 0.51 ULP in a Float32Array, 3 ULP in a Float64Array, of at least `abs(rowMax(x)) - log(rowSum(expDifference(x, rowMax(x))) / rowCount())`.
 *
 * @see Burda, Grosse & Salakhutdinov 2016, Importance Weighted Autoencoders, arXiv:1509.00519
 */
export function logMeanExp<A extends FloatArray>(x: A, options: LogMeanExpOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The gradient of x from the gradient of y = {@link logMeanExp}(x), row by row.
 *
 * Saves: input.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? dy / rowSum(1, x === Infinity) : 0`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : dy / rowCount()`.
 *
 * Error: at most 2.5 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function logMeanExpBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogMeanExpOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of the parameters from the gradient of y = {@link logMeanExp}(x): sums over all rows, in compensated binary64. */
export function logMeanExpParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogMeanExpOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
