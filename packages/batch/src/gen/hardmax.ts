// Generated from specs/activations/hardmax.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/hardmax.ts";
import { type HardmaxOptions, backward, forward, parameterGradients } from "./passes/hardmax.ts";
export type { HardmaxOptions } from "./passes/hardmax.ts";

/**
 * Hardmax, row by row.
 *
 * `hardmax(x, ties) = ties === "split" ? x === rowMax(x) ? 1 / rowSum(1, x === rowMax(x)) : 0 : rowIndex() === rowMin(rowIndex(), x === rowMax(x)) ? 1 : 0`
 *
 * 1 for the largest element of the row and 0 for the others; its gradient is 0.
 *
 * In rows that hold +∞: `ties === "split" ? x === Infinity ? 1 / rowSum(1, x === Infinity) : 0 : rowIndex() === rowMin(rowIndex(), x === Infinity) ? 1 : 0`.
 * In rows of −∞ alone: `ties === "split" ? 1 / rowCount() : rowIndex() === 0 ? 1 : 0`.
 *
 * Error: at most 3 ULP in a Float32Array, 3 ULP in a Float64Array.
 *
 * @see ONNX operator Hardmax
 */
export function hardmax<A extends FloatArray>(x: A, options: HardmaxOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The gradient of x from the gradient of y = {@link hardmax}(x), row by row.
 *
 * Saves: nothing.
 *
 * Error: at most 4 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function hardmaxBackward<A extends FloatArray>(dy: A, options: HardmaxOptions & Output<A> = {}): A {
  return backward(dy, options, { f32: backward32, f64: backward64 });
}

/** The gradients of the parameters from the gradient of y = {@link hardmax}(x): sums over all rows, in compensated binary64. */
export function hardmaxParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardmaxOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
