// Generated from specs/activations/tanhExp.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  backwardWide,
  derivative64,
  derivativeWide,
  doubleBackward64,
  doubleBackwardWide,
  forward64,
  forwardWide,
  secondDerivative64,
  secondDerivativeWide,
} from "../lanes/tanhExp.ts";
import {
  type TanhExpOptions,
  type TanhExpSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/tanhExp.ts";
export type { TanhExpOptions, TanhExpSlopeOptions } from "../passes/tanhExp.ts";

/**
 * TanhExp, a smooth self-gated rectifier, element by element.
 *
 * `tanhExp(x) = x * tanh(exp(x))`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Liu & Di 2020, arXiv:2003.09855
 */
export function tanhExp<A extends FloatArray>(x: A, options: TanhExpOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link tanhExp} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function tanhExpDerivative<A extends FloatArray>(
  x: A,
  options: TanhExpSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link tanhExp} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function tanhExpSecondDerivative<A extends FloatArray>(
  x: A,
  options: TanhExpSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link tanhExp}(x): dy · {@link tanhExpDerivative}(x), element by element. */
export function tanhExpBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: TanhExpSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link tanhExpBackward}(dy, x): ddx · {@link tanhExpDerivative}(x) and ddx · dy · {@link tanhExpSecondDerivative}(x), element by element. */
export function tanhExpDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: TanhExpSlopeOptions & Outputs<"dy" | "x", A> = {},
): { dy: A; x: A } {
  return doubleBackward(
    ddx,
    dy,
    x,
    options,
    { f32: backwardWide, f64: backward64 },
    { f32: doubleBackwardWide, f64: doubleBackward64 },
  );
}

/** The gradients of the parameters from the gradient of y = {@link tanhExp}(x): sums over all elements, in compensated binary64. */
export function tanhExpParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: TanhExpSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
