// Generated from specs/activations/sparsemax.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward64, backwardWide, forward32, forward64 } from "./lanes/sparsemax.ts";
import { type SparsemaxOptions, backward, forward, parameterGradients } from "./passes/sparsemax.ts";
export type { SparsemaxOptions } from "./passes/sparsemax.ts";

/**
 * Sparsemax, row by row.
 *
 * `sparsemax(x) = max(x - rowSolve(rowMax(x) - 1, (tau) => rowSum(max(x - tau, 0)) - 1), 0)`
 *
 * The probabilities that are nearest to x: like softmax, but exactly 0 for elements far below the largest.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? 1 / rowSum(1, x === Infinity) : 0`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : 1 / rowCount()`.
 *
 * Error: at most 3 ULP in a Float32Array, 3 ULP in a Float64Array, of at least `-rowSolve(-1, (tau) => rowSum(max(x - rowMax(x) - tau, 0)) - 1)`.
 *
 * @see Martins & Astudillo 2016, From Softmax to Sparsemax, arXiv:1602.02068
 */
export function sparsemax<A extends FloatArray>(x: A, options: SparsemaxOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The gradient of x from the gradient of y = {@link sparsemax}(x), row by row.
 *
 * Saves: output.
 *
 * Error: at most 4 ULP in a Float32Array, 6 ULP in a Float64Array, of at least `abs(dy) + rowSum(abs(dy), y > 0) / max(rowSum(1, y > 0), 1)`.
 */
export function sparsemaxBackward<A extends FloatArray>(
  dy: A,
  y: A,
  options: SparsemaxOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of the parameters from the gradient of y = {@link sparsemax}(x): sums over all rows, in compensated binary64. */
export function sparsemaxParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SparsemaxOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
