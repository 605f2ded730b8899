// Generated from specs/activations/penalizedTanh.ts by @subgrad/generator. Do not edit.
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
  negativeScaleSlope32,
  negativeScaleSlope64,
  secondDerivative32,
  secondDerivative64,
} from "./lanes/penalizedTanh.ts";
import {
  type PenalizedTanhOptions,
  type PenalizedTanhSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/penalizedTanh.ts";
export type { PenalizedTanhOptions, PenalizedTanhSlopeOptions } from "./passes/penalizedTanh.ts";
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
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Xu, Huang & Li 2016, arXiv:1602.05980
 */
export function penalizedTanh<A extends FloatArray>(x: A, options: PenalizedTanhOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link penalizedTanh} in x, element by element.
 *
 * At the kink `zero`, x = 0: negativeScale, from the left (from the right: 1). The penalised branch owns x = 0, as for leakyRelu.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function penalizedTanhDerivative<A extends FloatArray>(
  x: A,
  options: PenalizedTanhSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link penalizedTanh} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function penalizedTanhSecondDerivative<A extends FloatArray>(
  x: A,
  options: PenalizedTanhSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link penalizedTanh}(x): dy · {@link penalizedTanhDerivative}(x), element by element. */
export function penalizedTanhBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: PenalizedTanhSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
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
    { f32: backward32, f64: backward64 },
    { f32: doubleBackward32, f64: doubleBackward64 },
  );
}

/**
 * The gradients of the parameters from the gradient of y = {@link penalizedTanh}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function penalizedTanhParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PenalizedTanhSlopeOptions = {},
): { negativeScale: number } {
  return parameterGradients(dy, x, options, { f32: negativeScaleSlope32, f64: negativeScaleSlope64 });
}
