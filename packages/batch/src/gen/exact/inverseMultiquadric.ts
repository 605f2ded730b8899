// Generated from specs/activations/inverseMultiquadric.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  backwardWide,
  derivative64,
  derivativeWide,
  doubleBackward64,
  doubleBackwardWide,
  epsilonSlope64,
  forward64,
  forwardWide,
  secondDerivative64,
  secondDerivativeWide,
} from "../lanes/inverseMultiquadric.ts";
import {
  type InverseMultiquadricOptions,
  type InverseMultiquadricSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/inverseMultiquadric.ts";
export type {
  InverseMultiquadricOptions,
  InverseMultiquadricSlopeOptions,
} from "../passes/inverseMultiquadric.ts";

/**
 * Inverse multiquadric, element by element.
 *
 * `inverseMultiquadric(x, epsilon) = 1 / sqrt(1 + epsilon * x * (epsilon * x))`
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Hardy 1971, Multiquadric equations of topography and other irregular surfaces, JGR 76
 */
export function inverseMultiquadric<A extends FloatArray>(
  x: A,
  options: InverseMultiquadricOptions & Output<A> = {},
): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link inverseMultiquadric} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function inverseMultiquadricDerivative<A extends FloatArray>(
  x: A,
  options: InverseMultiquadricSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link inverseMultiquadric} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function inverseMultiquadricSecondDerivative<A extends FloatArray>(
  x: A,
  options: InverseMultiquadricSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link inverseMultiquadric}(x): dy · {@link inverseMultiquadricDerivative}(x), element by element. */
export function inverseMultiquadricBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: InverseMultiquadricSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link inverseMultiquadricBackward}(dy, x): ddx · {@link inverseMultiquadricDerivative}(x) and ddx · dy · {@link inverseMultiquadricSecondDerivative}(x), element by element. */
export function inverseMultiquadricDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: InverseMultiquadricSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/**
 * The gradients of the parameters from the gradient of y = {@link inverseMultiquadric}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function inverseMultiquadricParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: InverseMultiquadricSlopeOptions = {},
): { epsilon: number } {
  return parameterGradients(dy, x, options, { f32: epsilonSlope64, f64: epsilonSlope64 });
}
