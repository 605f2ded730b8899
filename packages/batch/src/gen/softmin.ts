// Generated from specs/activations/softmin.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward64, backwardWide, forward32, forward64, temperature64 } from "./lanes/softmin.ts";
import { type SoftminOptions, backward, forward, parameterGradients } from "./passes/softmin.ts";
export type { SoftminOptions } from "./passes/softmin.ts";

/**
 * Softmin, row by row.
 *
 * `softmin(x, temperature) = exp(-x / temperature) / rowSum(exp(-x / temperature))`
 *
 * Softmax of −x: the least element gets the largest share.
 *
 * In rows that hold +∞: `rowSum(1, x === -Infinity) > 0 ? minusInfinity === "nan" ? NaN : x === -Infinity ? 1 / rowSum(1, x === -Infinity) : 0 : rowSum(1, x === Infinity) === rowCount() ? allPlusInfinity === "nan" ? NaN : allPlusInfinity === "zero" ? 0 : 1 / rowCount() : (x === Infinity ? 0 : expScaledDifference(-x, -rowMin(x, x !== Infinity), temperature)) / rowSum(x === Infinity ? 0 : expScaledDifference(-x, -rowMin(x, x !== Infinity), temperature))`.
 * In rows of −∞ alone: `minusInfinity === "nan" ? NaN : 1 / rowCount()`.
 * In rows that hold −∞ among other numbers: `minusInfinity === "nan" ? NaN : x === -Infinity ? 1 / rowSum(1, x === -Infinity) : 0`.
 *
 * Error: at most 3 ULP in a Float32Array, 3 ULP in a Float64Array.
 *
 * @see Bridle 1990, Probabilistic Interpretation of Feedforward Classification Network Outputs, with Relationships to Statistical Pattern Recognition: of −x
 */
export function softmin<A extends FloatArray>(x: A, options: SoftminOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The gradient of x from the gradient of y = {@link softmin}(x), row by row.
 *
 * Saves: output.
 *
 * Error: at most 4 ULP in a Float32Array, 6 ULP in a Float64Array, of at least `y * (abs(dy) + rowSum(abs(dy) * y)) / temperature`.
 */
export function softminBackward<A extends FloatArray>(
  dy: A,
  y: A,
  options: SoftminOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backwardWide, f64: backward64 });
}

/**
 * The gradients of the parameters from the gradient of y = {@link softmin}(x): sums over all rows, in compensated binary64.
 *
 * Error of a row: at most 3 ULP in a Float32Array, 8 ULP in a Float64Array, of at least `rowSum(abs(dy) * y * ((y === 0 ? 0 : x - rowMin(x)) + rowSum(y * (y === 0 ? 0 : x - rowMin(x))))) / temperature / temperature`.
 */
export function softminParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  y: A,
  options: SoftminOptions = {},
): { temperature: number } {
  return parameterGradients(dy, x, y, options, { f32: temperature64, f64: temperature64 });
}
