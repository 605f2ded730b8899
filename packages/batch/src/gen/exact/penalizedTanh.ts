// Generated from specs/activations/penalizedTanh.ts by @subgrad/generator. Do not edit.
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
  negativeScaleSlope64,
  secondDerivative64,
  secondDerivativeWide,
} from "../lanes/penalizedTanh.ts";
import {
  type PenalizedTanhOptions,
  type PenalizedTanhSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/penalizedTanh.ts";
export type { PenalizedTanhOptions, PenalizedTanhSlopeOptions } from "../passes/penalizedTanh.ts";
export {
  type PenalizedTanhDerivativeFromOutputOptions,
  penalizedTanhBackwardFromOutput,
  penalizedTanhDerivativeFromOutput,
} from "./penalizedTanhDerivativeFromOutput.ts";

/**
 * Penalised hyperbolic tangent, element by element.
 *
 * `penalizedTanh(x, negativeScale) = x > 0 ? tanh(x) : negativeScale * tanh(x)`
 *
 * Limits: −negativeScale at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Xu, Huang & Li 2016, arXiv:1602.05980
 */
export function penalizedTanh<A extends FloatArray>(x: A, options: PenalizedTanhOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link penalizedTanh} in x, element by element.
 *
 * At the kink `zero`, x = 0: negativeScale, from the left (from the right: 1). The penalised branch owns x = 0, as for leakyRelu.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function penalizedTanhDerivative<A extends FloatArray>(
  x: A,
  options: PenalizedTanhSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link penalizedTanh} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function penalizedTanhSecondDerivative<A extends FloatArray>(
  x: A,
  options: PenalizedTanhSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link penalizedTanh}(x): dy · {@link penalizedTanhDerivative}(x), element by element. */
export function penalizedTanhBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: PenalizedTanhSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link penalizedTanhBackward}(dy, x): ddx · {@link penalizedTanhDerivative}(x) and ddx · dy · {@link penalizedTanhSecondDerivative}(x), element by element. */
export function penalizedTanhDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: PenalizedTanhSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link penalizedTanh}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function penalizedTanhParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PenalizedTanhSlopeOptions = {},
): { negativeScale: number } {
  return parameterGradients(dy, x, options, { f32: negativeScaleSlope64, f64: negativeScaleSlope64 });
}
