// Generated from specs/activations/logSumExp.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/logSumExp.ts";
import { type LogSumExpOptions, backward, forward, parameterGradients } from "./passes/logSumExp.ts";
export type { LogSumExpOptions } from "./passes/logSumExp.ts";

/**
 * Logarithm of the sum of exponentials, one number for each row.
 *
 * `logSumExp(x) = log(rowSum(exp(x)))`
 *
 * A smooth maximum of the row: at least its largest element, and at most ln n more.
 *
 * In rows that hold +∞: `Infinity`.
 * In rows of −∞ alone: `-Infinity`.
 *
 * Error: at most 3 ULP in a Float32Array, 3 ULP in a Float64Array, of at least `abs(rowMax(x))`.
 *
 * @see Blanchard, Higham & Higham 2021, Accurately computing the log-sum-exp and softmax functions, IMA Journal of Numerical Analysis 41
 */
export function logSumExp<A extends FloatArray>(x: A, options: LogSumExpOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The gradient of x from the gradient of y = {@link logSumExp}(x), row by row.
 *
 * Saves: input.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? dy / rowSum(1, x === Infinity) : 0`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : dy / rowCount()`.
 *
 * Error: at most 4 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function logSumExpBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogSumExpOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of the parameters from the gradient of y = {@link logSumExp}(x): sums over all rows, in compensated binary64. */
export function logSumExpParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogSumExpOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
