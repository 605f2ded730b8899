// Generated from specs/activations/concatElu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { alphaSlope64, backward64, backwardWide, forward64, forwardWide } from "../lanes/concatElu.ts";
import {
  type ConcatEluOptions,
  type ConcatEluSlopeOptions,
  backward,
  forward,
  parameterGradients,
} from "../passes/concatElu.ts";
export type { ConcatEluOptions, ConcatEluSlopeOptions } from "../passes/concatElu.ts";

/**
 * Concatenated exponential linear unit: a row of n numbers becomes one of 2n, the first numbers of all pairs before the second ones.
 *
 * `concatElu(x, alpha) = [x > 0 ? x : alpha * expm1(x), x < 0 ? -x : alpha * expm1(-x)]`
 *
 * elu of x, and elu of -x.
 *
 * In the first half:
 * Limits: −alpha at −∞, ∞ at +∞.
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * In the second half:
 * Limits: ∞ at −∞, −alpha at +∞.
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Salimans, Karpathy, Chen & Kingma 2017, PixelCNN++, arXiv:1701.05517
 */
export function concatElu<A extends FloatArray>(x: A, options: ConcatEluOptions & Output<A>): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The gradient of x from the gradient of y = {@link concatElu}(x): that of the first half times its slope, plus that of the second half times its own. Errors are measured against both terms.
 *
 * In the first half:
 * At the kink `zero`, x = 0: the number of least magnitude between alpha on the left and 1 on the right. The slope of least magnitude in both halves, which mirror each other; for the usual alpha of 1 there is but one.
 * Limits: 1 at +∞.
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * In the second half:
 * At the kink `zero`, x = 0: the number of least magnitude between -1 on the left and -alpha on the right. The slope of least magnitude in both halves, which mirror each other; for the usual alpha of 1 there is but one.
 * Limits: −1 at −∞.
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function concatEluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ConcatEluSlopeOptions & Output<A>,
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of the parameters from the gradient of y = {@link concatElu}(x): sums over all elements of both halves, in compensated binary64. */
export function concatEluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ConcatEluSlopeOptions,
): { alpha: number } {
  return parameterGradients(dy, x, options, { f32: alphaSlope64, f64: alphaSlope64 });
}
