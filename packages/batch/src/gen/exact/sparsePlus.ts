// Generated from specs/activations/sparsePlus.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  secondDerivative64,
} from "../lanes/sparsePlus.ts";
import {
  type SparsePlusOptions,
  type SparsePlusSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/sparsePlus.ts";
export type { SparsePlusOptions, SparsePlusSlopeOptions } from "../passes/sparsePlus.ts";

/**
 * Sparse plus, a sparse counterpart of softplus, element by element.
 *
 * `sparsePlus(x) = x > -1 ? x < 1 ? (x + 1) * (x + 1) / 4 : x : 0`
 *
 * Its slope is sparseSigmoid.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see jax.nn.sparse_plus
 */
export function sparsePlus<A extends FloatArray>(x: A, options: SparsePlusOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link sparsePlus} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function sparsePlusDerivative<A extends FloatArray>(
  x: A,
  options: SparsePlusSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link sparsePlus} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function sparsePlusSecondDerivative<A extends FloatArray>(
  x: A,
  options: SparsePlusSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link sparsePlus}(x): dy · {@link sparsePlusDerivative}(x), element by element. */
export function sparsePlusBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SparsePlusSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link sparsePlusBackward}(dy, x): ddx · {@link sparsePlusDerivative}(x) and ddx · dy · {@link sparsePlusSecondDerivative}(x), element by element. */
export function sparsePlusDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SparsePlusSlopeOptions & Outputs<"dy" | "x", A> = {},
): { dy: A; x: A } {
  return doubleBackward(
    ddx,
    dy,
    x,
    options,
    { f32: backward64, f64: backward64 },
    { f32: doubleBackward64, f64: doubleBackward64 },
  );
}

/** The gradients of the parameters from the gradient of y = {@link sparsePlus}(x): sums over all elements, in compensated binary64. */
export function sparsePlusParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SparsePlusSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
