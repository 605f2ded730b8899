// Generated from specs/activations/maxout.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, forward64 } from "../lanes/maxout.ts";
import { type MaxoutOptions, backward, forward, parameterGradients } from "../passes/maxout.ts";
export type { MaxoutOptions } from "../passes/maxout.ts";

/**
 * Maxout, one number for each row.
 *
 * `maxout(x) = rowMax(x)`
 *
 * The largest element of the row, which holds the pieces of a convex function.
 *
 * In rows that hold +∞: `Infinity`.
 * In rows of −∞ alone: `-Infinity`.
 *
 * Error: at most 0.51 ULP in a Float32Array, 3 ULP in a Float64Array.
 *
 * @see Goodfellow, Warde-Farley, Mirza, Courville & Bengio 2013, Maxout Networks, arXiv:1302.4389
 */
export function maxout<A extends FloatArray>(x: A, options: MaxoutOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The gradient of x from the gradient of y = {@link maxout}(x), row by row.
 *
 * Saves: input.
 *
 * In rows that hold +∞: `ties === "split" ? x === Infinity ? dy / rowSum(1, x === Infinity) : 0 : rowIndex() === rowMin(rowIndex(), x === Infinity) ? dy : 0`.
 * In rows of −∞ alone: `ties === "split" ? dy / rowCount() : rowIndex() === 0 ? dy : 0`.
 *
 * Error: at most 2.5 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function maxoutBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaxoutOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of the parameters from the gradient of y = {@link maxout}(x): sums over all rows, in compensated binary64. */
export function maxoutParameterGradients<A extends FloatArray>(dy: A, x: A, options: MaxoutOptions = {}): {} {
  return parameterGradients(dy, x, options);
}
