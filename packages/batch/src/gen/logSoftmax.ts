// Generated from specs/activations/logSoftmax.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64, temperature64 } from "./lanes/logSoftmax.ts";
import { type LogSoftmaxOptions, backward, forward, parameterGradients } from "./passes/logSoftmax.ts";
export type { LogSoftmaxOptions } from "./passes/logSoftmax.ts";

/**
 * Logarithm of softmax, row by row.
 *
 * `logSoftmax(x, temperature) = x / temperature - log(rowSum(exp(x / temperature)))`
 *
 * Log-probabilities: x less the logarithm of the sum of the exponentials.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? -log1p(rowSum(1, x === Infinity) - 1) : -Infinity`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? -Infinity : -log1p(rowCount() - 1)`.
 *
 * Error: at most 3 ULP in a Float32Array, 3 ULP in a Float64Array.
 *
 * @see Blanchard, Higham & Higham 2021, Accurately computing the log-sum-exp and softmax functions, IMA Journal of Numerical Analysis 41
 */
export function logSoftmax<A extends FloatArray>(x: A, options: LogSoftmaxOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The gradient of x from the gradient of y = {@link logSoftmax}(x), row by row.
 *
 * Saves: output.
 *
 * Error: at most 4 ULP in a Float32Array, 6 ULP in a Float64Array, of at least `(abs(dy) + (exp(y) === 0 ? 0 : (1 - y) * exp(y)) * rowSum(abs(dy))) / temperature`.
 */
export function logSoftmaxBackward<A extends FloatArray>(
  dy: A,
  y: A,
  options: LogSoftmaxOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward32, f64: backward64 });
}

/**
 * The gradients of the parameters from the gradient of y = {@link logSoftmax}(x): sums over all rows, in compensated binary64.
 *
 * Error of a row: at most 3 ULP in a Float32Array, 8 ULP in a Float64Array, of at least `rowSum(dy === 0 ? 0 : abs(dy) * (rowMax(x) - x + rowSum(exp(-(rowMax(x) - x) / temperature) === 0 ? 0 : exp(-(rowMax(x) - x) / temperature) * (rowMax(x) - x)) / rowSum(exp(-(rowMax(x) - x) / temperature)))) / temperature / temperature`.
 */
export function logSoftmaxParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogSoftmaxOptions = {},
): { temperature: number } {
  return parameterGradients(dy, x, options, { f32: temperature64, f64: temperature64 });
}
