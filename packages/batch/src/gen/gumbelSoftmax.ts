// Generated from specs/activations/gumbelSoftmax.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward64, forward64, temperature64 } from "./lanes/gumbelSoftmax.ts";
import { type GumbelSoftmaxOptions, backward, forward, parameterGradients } from "./passes/gumbelSoftmax.ts";
export type { GumbelSoftmaxOptions } from "./passes/gumbelSoftmax.ts";

/**
 * Gumbel-softmax, row by row.
 *
 * `gumbelSoftmax(x, temperature, hard) = hard === "yes" ? rowIndex() === rowMin(rowIndex(), x + g === rowMax(x + g)) ? 1 : 0 : exp((x + g) / temperature) / rowSum(exp((x + g) / temperature))`
 *
 * A sample of the softmax of x that has a gradient: softmax of x with Gumbel noise added.
 *
 * In training g is standard Gumbel and drawn for every element, without training 0.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : hard === "yes" ? rowIndex() === rowMin(rowIndex(), x === Infinity && g === rowMax(g, x === Infinity)) ? 1 : 0 : (x === Infinity ? expScaledDifference(g, rowMax(g, x === Infinity), temperature) : 0) / rowSum(x === Infinity ? expScaledDifference(g, rowMax(g, x === Infinity), temperature) : 0)`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : hard === "yes" ? rowIndex() === rowMin(rowIndex(), g === rowMax(g)) ? 1 : 0 : expScaledDifference(g, rowMax(g), temperature) / rowSum(expScaledDifference(g, rowMax(g), temperature))`.
 *
 * Error: at most 0.51 ULP in a Float32Array, 3 ULP in a Float64Array.
 *
 * @see Jang, Gu & Poole 2017, Categorical Reparameterization with Gumbel-Softmax, arXiv:1611.01144; Maddison, Mnih & Teh 2017, The Concrete Distribution, arXiv:1611.00712
 */
export function gumbelSoftmax<A extends FloatArray>(x: A, options: GumbelSoftmaxOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The gradient of x from the gradient of y = {@link gumbelSoftmax}(x), row by row.
 *
 * Saves: input.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : (x === Infinity ? expScaledDifference(g, rowMax(g, x === Infinity), temperature) : 0) / rowSum(x === Infinity ? expScaledDifference(g, rowMax(g, x === Infinity), temperature) : 0) * (dy - rowSum(dy * ((x === Infinity ? expScaledDifference(g, rowMax(g, x === Infinity), temperature) : 0) / rowSum(x === Infinity ? expScaledDifference(g, rowMax(g, x === Infinity), temperature) : 0)))) / temperature`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : expScaledDifference(g, rowMax(g), temperature) / rowSum(expScaledDifference(g, rowMax(g), temperature)) * (dy - rowSum(dy * (expScaledDifference(g, rowMax(g), temperature) / rowSum(expScaledDifference(g, rowMax(g), temperature))))) / temperature`.
 *
 * Error: at most 2.5 ULP in a Float32Array, 6 ULP in a Float64Array, of at least `expScaledSum(x, g, rowMax(x + g), temperature) / rowSum(expScaledSum(x, g, rowMax(x + g), temperature)) * (abs(dy) + rowSum(abs(dy) * (expScaledSum(x, g, rowMax(x + g), temperature) / rowSum(expScaledSum(x, g, rowMax(x + g), temperature))))) / temperature`.
 */
export function gumbelSoftmaxBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GumbelSoftmaxOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/**
 * The gradients of the parameters from the gradient of y = {@link gumbelSoftmax}(x): sums over all rows, in compensated binary64.
 *
 * Error of a row: at most 2 ULP in a Float32Array, 8 ULP in a Float64Array, of at least `rowSum(abs(dy) * (expScaledSum(x, g, rowMax(x + g), temperature) / rowSum(expScaledSum(x, g, rowMax(x + g), temperature))) * ((expScaledSum(x, g, rowMax(x + g), temperature) / rowSum(expScaledSum(x, g, rowMax(x + g), temperature)) === 0 ? 0 : rowMax(x) - x + abs(g)) + rowSum(expScaledSum(x, g, rowMax(x + g), temperature) / rowSum(expScaledSum(x, g, rowMax(x + g), temperature)) * (expScaledSum(x, g, rowMax(x + g), temperature) / rowSum(expScaledSum(x, g, rowMax(x + g), temperature)) === 0 ? 0 : rowMax(x) - x + abs(g))))) / temperature / temperature`.
 */
export function gumbelSoftmaxParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: GumbelSoftmaxOptions = {},
): { temperature: number } {
  return parameterGradients(dy, x, options, { f32: temperature64, f64: temperature64 });
}
