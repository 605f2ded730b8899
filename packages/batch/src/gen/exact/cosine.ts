// Generated from specs/activations/cosine.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  secondDerivative64,
} from "../lanes/cosine.ts";
import {
  type CosineOptions,
  type CosineSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/cosine.ts";
export type { CosineOptions, CosineSlopeOptions } from "../passes/cosine.ts";

/**
 * Cosine, element by element.
 *
 * `cosine(x) = cos(x)`
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Wong, Leung & Chang 2002, Handwritten Digit Recognition Using Multi-Layer Feedforward Neural Networks with Periodic and Monotonic Activation Functions
 */
export function cosine<A extends FloatArray>(x: A, options: CosineOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link cosine} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function cosineDerivative<A extends FloatArray>(
  x: A,
  options: CosineSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link cosine} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function cosineSecondDerivative<A extends FloatArray>(
  x: A,
  options: CosineSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link cosine}(x): dy · {@link cosineDerivative}(x), element by element. */
export function cosineBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: CosineSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link cosineBackward}(dy, x): ddx · {@link cosineDerivative}(x) and ddx · dy · {@link cosineSecondDerivative}(x), element by element. */
export function cosineDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: CosineSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link cosine}(x): sums over all elements, in compensated binary64. */
export function cosineParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: CosineSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
