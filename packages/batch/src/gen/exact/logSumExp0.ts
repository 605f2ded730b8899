// Generated from specs/activations/logSumExp0.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, backwardWide, forward64, forwardWide } from "../lanes/logSumExp0.ts";
import { type LogSumExp0Options, backward, forward, parameterGradients } from "../passes/logSumExp0.ts";
export type { LogSumExp0Options } from "../passes/logSumExp0.ts";

/**
 * Logarithm of 1 plus the sum of exponentials, one number for each row.
 *
 * `logSumExp0(x) = log1p(rowSum(exp(x)))`
 *
 * logSumExp of the row and a further 0, which makes it strictly convex; softplus of a single element.
 *
 * In rows that hold +∞: `Infinity`.
 * In rows of −∞ alone: `0`.
 *
 * Error: at most 0.51 ULP in a Float32Array, 3 ULP in a Float64Array.
 *
 * @see Nielsen & Hadjeres 2018, Monte Carlo Information Geometry: The dually flat case, arXiv:1803.07225
 */
export function logSumExp0<A extends FloatArray>(x: A, options: LogSumExp0Options & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The gradient of x from the gradient of y = {@link logSumExp0}(x), row by row.
 *
 * Saves: input.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? dy / rowSum(1, x === Infinity) : 0`.
 * In rows of −∞ alone: `0`.
 *
 * Error: at most 2.5 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function logSumExp0Backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogSumExp0Options & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of the parameters from the gradient of y = {@link logSumExp0}(x): sums over all rows, in compensated binary64. */
export function logSumExp0ParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogSumExp0Options = {},
): {} {
  return parameterGradients(dy, x, options);
}
