// Generated from specs/activations/softmax1.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, backwardWide, forward64, forwardWide } from "../lanes/softmax1.ts";
import { type Softmax1Options, backward, forward, parameterGradients } from "../passes/softmax1.ts";
export type { Softmax1Options } from "../passes/softmax1.ts";

/**
 * Softmax with a further 0, row by row.
 *
 * `softmax1(x) = exp(x) / (1 + rowSum(exp(x)))`
 *
 * Softmax that may abstain: where all elements are far below 0, so is the sum of the results below 1.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? 1 / rowSum(1, x === Infinity) : 0`.
 * In rows of −∞ alone: `0`.
 *
 * Error: at most 0.51 ULP in a Float32Array, 3 ULP in a Float64Array.
 *
 * @see Miller 2023, Attention Is Off By One
 */
export function softmax1<A extends FloatArray>(x: A, options: Softmax1Options & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The gradient of x from the gradient of y = {@link softmax1}(x), row by row.
 *
 * Saves: output.
 *
 * Error: at most 2.5 ULP in a Float32Array, 6 ULP in a Float64Array, of at least `y * (abs(dy) + rowSum(abs(dy) * y))`.
 */
export function softmax1Backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: Softmax1Options & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of the parameters from the gradient of y = {@link softmax1}(x): sums over all rows, in compensated binary64. */
export function softmax1ParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: Softmax1Options = {},
): {} {
  return parameterGradients(dy, x, options);
}
