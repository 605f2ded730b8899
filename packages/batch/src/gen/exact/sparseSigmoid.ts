// Generated from specs/activations/sparseSigmoid.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  secondDerivative64,
} from "../lanes/sparseSigmoid.ts";
import {
  type SparseSigmoidOptions,
  type SparseSigmoidSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/sparseSigmoid.ts";
export type { SparseSigmoidOptions, SparseSigmoidSlopeOptions } from "../passes/sparseSigmoid.ts";

/**
 * Sparse sigmoid, element by element.
 *
 * `sparseSigmoid(x) = x > -1 ? x < 1 ? (x + 1) / 2 : 1 : 0`
 *
 * The slope of sparsePlus.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Courbariaux, Bengio & David 2015, BinaryConnect, arXiv:1511.00363; jax.nn.sparse_sigmoid
 */
export function sparseSigmoid<A extends FloatArray>(x: A, options: SparseSigmoidOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link sparseSigmoid} in x, element by element.
 *
 * At the kink `lower`, x = -1: 0, from the left (from the right: 0.5). 0 is the slope of least magnitude, as for hardSigmoid.
 * At the kink `upper`, x = 1: 0, from the right (from the left: 0.5). 0 is the slope of least magnitude, as for hardSigmoid.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function sparseSigmoidDerivative<A extends FloatArray>(
  x: A,
  options: SparseSigmoidSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link sparseSigmoid} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function sparseSigmoidSecondDerivative<A extends FloatArray>(
  x: A,
  options: SparseSigmoidSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link sparseSigmoid}(x): dy · {@link sparseSigmoidDerivative}(x), element by element. */
export function sparseSigmoidBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SparseSigmoidSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link sparseSigmoidBackward}(dy, x): ddx · {@link sparseSigmoidDerivative}(x) and ddx · dy · {@link sparseSigmoidSecondDerivative}(x), element by element. */
export function sparseSigmoidDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SparseSigmoidSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link sparseSigmoid}(x): sums over all elements, in compensated binary64. */
export function sparseSigmoidParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SparseSigmoidSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
