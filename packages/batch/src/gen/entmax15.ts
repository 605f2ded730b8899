// Generated from specs/activations/entmax15.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward64, backwardWide, forward32, forward64 } from "./lanes/entmax15.ts";
import { type Entmax15Options, backward, forward, parameterGradients } from "./passes/entmax15.ts";
export type { Entmax15Options } from "./passes/entmax15.ts";

/**
 * 1.5-entmax, row by row.
 *
 * `entmax15(x) = max(x / 2 - rowSolve(rowMax(x) / 2 - 1, (t) => rowSum(max(x / 2 - t, 0) * max(x / 2 - t, 0)) - 1), 0) * max(x / 2 - rowSolve(rowMax(x) / 2 - 1, (t) => rowSum(max(x / 2 - t, 0) * max(x / 2 - t, 0)) - 1), 0)`
 *
 * Half-way between softmax and sparsemax: a smooth bend to exactly 0 for elements far below the largest.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? 1 / rowSum(1, x === Infinity) : 0`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : 1 / rowCount()`.
 *
 * Error: at most 3 ULP in a Float32Array, 3 ULP in a Float64Array, of at least `-2 * rowSolve(-1, (t) => rowSum(max((x - rowMax(x)) / 2 - t, 0) * max((x - rowMax(x)) / 2 - t, 0)) - 1) * max((x - rowMax(x)) / 2 - rowSolve(-1, (t) => rowSum(max((x - rowMax(x)) / 2 - t, 0) * max((x - rowMax(x)) / 2 - t, 0)) - 1), -5e-7 * rowSolve(-1, (t) => rowSum(max((x - rowMax(x)) / 2 - t, 0) * max((x - rowMax(x)) / 2 - t, 0)) - 1))`.
 *
 * @see Peters, Niculae & Martins 2019, Sparse Sequence-to-Sequence Models, arXiv:1905.05702
 */
export function entmax15<A extends FloatArray>(x: A, options: Entmax15Options & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The gradient of x from the gradient of y = {@link entmax15}(x), row by row.
 *
 * Saves: output.
 *
 * Error: at most 4 ULP in a Float32Array, 6 ULP in a Float64Array, of at least `y > 0 ? rowMax(sqrt(y)) * (abs(dy) + rowMax(sqrt(y)) * rowSum(abs(dy), y > 0) / rowSum(sqrt(y))) : 0`.
 */
export function entmax15Backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: Entmax15Options & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of the parameters from the gradient of y = {@link entmax15}(x): sums over all rows, in compensated binary64. */
export function entmax15ParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: Entmax15Options = {},
): {} {
  return parameterGradients(dy, x, options);
}
