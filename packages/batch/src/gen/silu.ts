// Generated from specs/activations/silu.ts by @subgrad/generator. Do not edit.
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
} from "./lanes/silu.ts";
import {
  type SiluOptions,
  type SiluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/silu.ts";
export type { SiluOptions, SiluSlopeOptions } from "./passes/silu.ts";

/**
 * Sigmoid-weighted linear unit, element by element.
 *
 * `silu(x) = x * sigmoid(x)`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Elfwing, Uchibe & Doya 2018, arXiv:1702.03118
 */
export function silu<A extends FloatArray>(x: A, options: SiluOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link silu} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function siluDerivative<A extends FloatArray>(x: A, options: SiluSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link silu} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function siluSecondDerivative<A extends FloatArray>(
  x: A,
  options: SiluSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link silu}(x): dy · {@link siluDerivative}(x), element by element. */
export function siluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SiluSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link siluBackward}(dy, x): ddx · {@link siluDerivative}(x) and ddx · dy · {@link siluSecondDerivative}(x), element by element. */
export function siluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SiluSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link silu}(x): sums over all elements, in compensated binary64. */
export function siluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SiluSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
