// Generated from specs/activations/serf.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/serf.ts";
import {
  type SerfOptions,
  type SerfSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/serf.ts";
export type { SerfOptions, SerfSlopeOptions } from "../passes/serf.ts";

/**
 * Serf, a log-softplus error activation, element by element.
 *
 * `serf(x) = x * erf(log1pExp(x))`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Nag & Bhattacharyya 2021, arXiv:2108.09598
 */
export function serf<A extends FloatArray>(x: A, options: SerfOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link serf} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function serfDerivative<A extends FloatArray>(x: A, options: SerfSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link serf} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function serfSecondDerivative<A extends FloatArray>(
  x: A,
  options: SerfSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link serf}(x): dy · {@link serfDerivative}(x), element by element. */
export function serfBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SerfSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link serfBackward}(dy, x): ddx · {@link serfDerivative}(x) and ddx · dy · {@link serfSecondDerivative}(x), element by element. */
export function serfDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SerfSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link serf}(x): sums over all elements, in compensated binary64. */
export function serfParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SerfSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
