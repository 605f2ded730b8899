// Generated from specs/activations/softmax.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, backwardWide, forward64, forwardWide, temperature64 } from "../lanes/softmax.ts";
import { type SoftmaxOptions, backward, forward, parameterGradients } from "../passes/softmax.ts";
export type { SoftmaxOptions } from "../passes/softmax.ts";

/**
 * Softmax, row by row.
 *
 * `softmax(x, temperature) = exp(x / temperature) / rowSum(exp(x / temperature))`
 *
 * Positive numbers that sum to 1, in the ratios of the exponentials.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? 1 / rowSum(1, x === Infinity) : 0`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : 1 / rowCount()`.
 *
 * Error: at most 0.51 ULP in a Float32Array, 3 ULP in a Float64Array.
 *
 * @see Bridle 1990, Probabilistic Interpretation of Feedforward Classification Network Outputs, with Relationships to Statistical Pattern Recognition
 */
export function softmax<A extends FloatArray>(x: A, options: SoftmaxOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The gradient of x from the gradient of y = {@link softmax}(x), row by row.
 *
 * Saves: output.
 *
 * Error: at most 2.5 ULP in a Float32Array, 6 ULP in a Float64Array, of at least `y * (abs(dy) + rowSum(abs(dy) * y)) / temperature`.
 */
export function softmaxBackward<A extends FloatArray>(
  dy: A,
  y: A,
  options: SoftmaxOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backwardWide, f64: backward64 });
}

/**
 * The gradients of the parameters from the gradient of y = {@link softmax}(x): sums over all rows, in compensated binary64.
 *
 * Error of a row: at most 2 ULP in a Float32Array, 8 ULP in a Float64Array, of at least `rowSum(abs(dy) * y * ((y === 0 ? 0 : rowMax(x) - x) + rowSum(y * (y === 0 ? 0 : rowMax(x) - x)))) / temperature / temperature`.
 */
export function softmaxParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  y: A,
  options: SoftmaxOptions = {},
): { temperature: number } {
  return parameterGradients(dy, x, y, options, { f32: temperature64, f64: temperature64 });
}
