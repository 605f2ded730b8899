// Generated from specs/activations/rrelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import {
  backward32,
  backward64,
  derivative32,
  derivative64,
  forward32,
  forward64,
  lowerSlope32,
  lowerSlope64,
  upperSlope32,
  upperSlope64,
} from "./lanes/rrelu.ts";
import {
  type RreluOptions,
  type RreluSlopeOptions,
  backward,
  derivative,
  forward,
  parameterGradients,
} from "./passes/rrelu.ts";
export type { RreluOptions, RreluSlopeOptions } from "./passes/rrelu.ts";

/**
 * Randomised leaky rectified linear unit, element by element.
 *
 * `rrelu(x, lower, upper) = x > 0 ? x : (lower + (upper - lower) * u) * x`
 *
 * In training u is uniform in [0, 1) and drawn for every element, without training 0.5.
 *
 * Requires `lower <= upper`.
 *
 * Limits: lower + (upper − lower) * u === 0 ? 0 : -((lower + (upper - lower) * u) * ∞) at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Xu, Wang, Chen & Li 2015, arXiv:1505.00853
 */
export function rrelu<A extends FloatArray>(x: A, options: RreluOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link rrelu} in x, element by element.
 *
 * At the kink `zero`, x = 0: lower + (upper - lower) * u, from the left (from the right: 1). The random slope owns x = 0, as in PyTorch.
 *
 * Limits: lower + (upper − lower) * u at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function rreluDerivative<A extends FloatArray>(x: A, options: RreluSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/** The gradient of x from the gradient of y = {@link rrelu}(x): dy · {@link rreluDerivative}(x), element by element; the same seed and offset draw the same noise. */
export function rreluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: RreluSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/**
 * The gradients of the parameters from the gradient of y = {@link rrelu}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function rreluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: RreluSlopeOptions = {},
): { lower: number; upper: number } {
  return parameterGradients(
    dy,
    x,
    options,
    { f32: lowerSlope32, f64: lowerSlope64 },
    { f32: upperSlope32, f64: upperSlope64 },
  );
}
