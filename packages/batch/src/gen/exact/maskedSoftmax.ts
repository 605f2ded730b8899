// Generated from specs/activations/maskedSoftmax.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, backwardWide, forward64, forwardWide, temperature64 } from "../lanes/maskedSoftmax.ts";
import { type MaskedSoftmaxOptions, backward, forward, parameterGradients } from "../passes/maskedSoftmax.ts";
export type { MaskedSoftmaxOptions } from "../passes/maskedSoftmax.ts";

/**
 * Softmax of the elements that a mask leaves, row by row.
 *
 * `maskedSoftmax(x, mask, temperature) = mask !== 0 ? exp(x / temperature) / rowSum(exp(x / temperature), mask !== 0) : 0`
 *
 * Softmax as if the elements whose mask is 0 were not there; they become 0.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : mask !== 0 && x === Infinity ? 1 / rowSum(1, mask !== 0 && x === Infinity) : 0`.
 * In rows of −∞ alone, and those left out as a whole: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : rowSum(1, mask !== 0) === 0 ? 1 / rowCount() : mask !== 0 ? 1 / rowSum(1, mask !== 0) : 0`.
 *
 * Error: at most 0.51 ULP in a Float32Array, 3 ULP in a Float64Array.
 *
 * @see Vaswani et al. 2017, Attention Is All You Need, arXiv:1706.03762, section 3.2.3
 */
export function maskedSoftmax<A extends FloatArray>(
  x: A,
  mask: Uint8Array,
  options: MaskedSoftmaxOptions & Output<A> = {},
): A {
  return forward(x, mask, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The gradient of x from the gradient of y = {@link maskedSoftmax}(x), row by row.
 *
 * Saves: output.
 *
 * Error: at most 2.5 ULP in a Float32Array, 6 ULP in a Float64Array, of at least `y * (abs(dy) + rowSum(abs(dy) * y)) / temperature`.
 */
export function maskedSoftmaxBackward<A extends FloatArray>(
  dy: A,
  y: A,
  options: MaskedSoftmaxOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backwardWide, f64: backward64 });
}

/**
 * The gradients of the parameters from the gradient of y = {@link maskedSoftmax}(x): sums over all rows, in compensated binary64.
 *
 * Error of a row: at most 2 ULP in a Float32Array, 8 ULP in a Float64Array, of at least `rowSum(abs(dy) * y * ((mask === 0 || y === 0 ? 0 : rowMax(x, mask !== 0) - x) + rowSum(y * (mask === 0 || y === 0 ? 0 : rowMax(x, mask !== 0) - x)))) / temperature / temperature`.
 */
export function maskedSoftmaxParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  mask: Uint8Array,
  y: A,
  options: MaskedSoftmaxOptions = {},
): { temperature: number } {
  return parameterGradients(dy, x, mask, y, options, { f32: temperature64, f64: temperature64 });
}
