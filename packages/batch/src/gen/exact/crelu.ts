// Generated from specs/activations/crelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, forward64 } from "../lanes/crelu.ts";
import {
  type CreluOptions,
  type CreluSlopeOptions,
  backward,
  forward,
  parameterGradients,
} from "../passes/crelu.ts";
export type { CreluOptions, CreluSlopeOptions } from "../passes/crelu.ts";

/**
 * Concatenated rectified linear unit: a row of n numbers becomes one of 2n, the first numbers of all pairs before the second ones.
 *
 * `crelu(x) = [x > 0 ? x : 0, x < 0 ? -x : 0]`
 *
 * In the first half:
 * Limits: 0 at −∞, ∞ at +∞.
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * In the second half:
 * Limits: ∞ at −∞, 0 at +∞.
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Shang, Sohn, Almeida & Lee 2016, Understanding and Improving Convolutional Neural Networks via Concatenated Rectified Linear Units, arXiv:1603.05201
 */
export function crelu<A extends FloatArray>(x: A, options: CreluOptions & Output<A>): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The gradient of x from the gradient of y = {@link crelu}(x): that of the first half times its slope, plus that of the second half times its own. Errors are measured against both terms.
 *
 * In the first half:
 * At the kink `zero`, x = 0: the number of least magnitude between 0 on the left and 1 on the right. 0 in both halves, as for relu: 0 is the slope of least magnitude.
 * Limits: 0 at −∞, 1 at +∞.
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * In the second half:
 * At the kink `zero`, x = 0: the number of least magnitude between -1 on the left and 0 on the right. 0 in both halves, as for relu: 0 is the slope of least magnitude.
 * Limits: −1 at −∞, 0 at +∞.
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function creluBackward<A extends FloatArray>(dy: A, x: A, options: CreluSlopeOptions & Output<A>): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of the parameters from the gradient of y = {@link crelu}(x): sums over all elements of both halves, in compensated binary64. */
export function creluParameterGradients<A extends FloatArray>(dy: A, x: A, options: CreluSlopeOptions): {} {
  return parameterGradients(dy, x, options);
}
