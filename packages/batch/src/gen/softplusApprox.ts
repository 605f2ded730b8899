// Generated from specs/activations/softplusApprox.ts by @subgrad/generator. Do not edit.
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
} from "./lanes/softplusApprox.ts";
import {
  type SoftplusApproxOptions,
  type SoftplusApproxSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/softplusApprox.ts";
export type { SoftplusApproxOptions, SoftplusApproxSlopeOptions } from "./passes/softplusApprox.ts";

/**
 * Approximation of softplus without a logarithm, element by element.
 *
 * `softplusApprox(x) = x / (1 - exp(-x / LN2))`
 *
 * At most 0.0092 below softplus, the same at 0 and far out: softplus2Approx(x / ln 2) · ln 2.
 *
 * At x = 0, where the formula is 0/0: its limit, LN2.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see x / (1 − e⁻ˣ) generates the Bernoulli numbers: NIST Digital Library of Mathematical Functions, 24.2.1
 */
export function softplusApprox<A extends FloatArray>(
  x: A,
  options: SoftplusApproxOptions & Output<A> = {},
): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link softplusApprox} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function softplusApproxDerivative<A extends FloatArray>(
  x: A,
  options: SoftplusApproxSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link softplusApprox} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function softplusApproxSecondDerivative<A extends FloatArray>(
  x: A,
  options: SoftplusApproxSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link softplusApprox}(x): dy · {@link softplusApproxDerivative}(x), element by element. */
export function softplusApproxBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SoftplusApproxSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link softplusApproxBackward}(dy, x): ddx · {@link softplusApproxDerivative}(x) and ddx · dy · {@link softplusApproxSecondDerivative}(x), element by element. */
export function softplusApproxDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SoftplusApproxSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link softplusApprox}(x): sums over all elements, in compensated binary64. */
export function softplusApproxParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SoftplusApproxSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
