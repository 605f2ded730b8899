// Generated from specs/activations/gcu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../runtime/index.ts";
import {
  backward32,
  backward64,
  derivative32,
  derivative64,
  doubleBackward32,
  doubleBackward64,
  forward32,
  forward64,
  secondDerivative32,
  secondDerivative64,
} from "./lanes/gcu.ts";
import {
  type GcuOptions,
  type GcuSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/gcu.ts";
export type { GcuOptions, GcuSlopeOptions } from "./passes/gcu.ts";

/**
 * Growing cosine unit, element by element.
 *
 * `gcu(x) = x * cos(x)`
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Noel, Arunkumar, Trivedi & Dutta 2021, arXiv:2108.12943
 */
export function gcu<A extends FloatArray>(x: A, options: GcuOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link gcu} in x, element by element.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function gcuDerivative<A extends FloatArray>(x: A, options: GcuSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link gcu} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function gcuSecondDerivative<A extends FloatArray>(
  x: A,
  options: GcuSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link gcu}(x): dy · {@link gcuDerivative}(x), element by element. */
export function gcuBackward<A extends FloatArray>(dy: A, x: A, options: GcuSlopeOptions & Output<A> = {}): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link gcuBackward}(dy, x): ddx · {@link gcuDerivative}(x) and ddx · dy · {@link gcuSecondDerivative}(x), element by element. */
export function gcuDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: GcuSlopeOptions & Outputs<"dy" | "x", A> = {},
): { dy: A; x: A } {
  return doubleBackward(
    ddx,
    dy,
    x,
    options,
    { f32: backward32, f64: backward64 },
    { f32: doubleBackward32, f64: doubleBackward64 },
  );
}

/** The gradients of the parameters from the gradient of y = {@link gcu}(x): sums over all elements, in compensated binary64. */
export function gcuParameterGradients<A extends FloatArray>(dy: A, x: A, options: GcuSlopeOptions = {}): {} {
  return parameterGradients(dy, x, options);
}
