// Generated from specs/activations/hardTanh.ts by @subgrad/generator. Do not edit.
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
  maxValueSlope32,
  maxValueSlope64,
  minValueSlope32,
  minValueSlope64,
  secondDerivative32,
  secondDerivative64,
} from "./lanes/hardTanh.ts";
import {
  type HardTanhOptions,
  type HardTanhSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/hardTanh.ts";
export {
  type HardTanhDerivativeFromOutputOptions,
  hardTanhBackwardFromOutput,
  hardTanhDerivativeFromOutput,
} from "./hardTanhDerivativeFromOutput.ts";
export type { HardTanhOptions, HardTanhSlopeOptions } from "./passes/hardTanh.ts";

/**
 * Hard hyperbolic tangent, element by element.
 *
 * `hardTanh(x, minValue, maxValue) = x < minValue ? minValue : x > maxValue ? maxValue : x`
 *
 * Requires `minValue < maxValue`.
 *
 * Limits: minValue at −∞, maxValue at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Collobert 2004, Large Scale Machine Learning
 */
export function hardTanh<A extends FloatArray>(x: A, options: HardTanhOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link hardTanh} in x, element by element.
 *
 * At the kink `lower`, x = minValue: 0, from the left (from the right: 1). 0 is the slope of least magnitude, and what PyTorch answers.
 * At the kink `upper`, x = maxValue: 0, from the right (from the left: 1). 0 is the slope of least magnitude, and what PyTorch answers.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function hardTanhDerivative<A extends FloatArray>(
  x: A,
  options: HardTanhSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link hardTanh} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function hardTanhSecondDerivative<A extends FloatArray>(
  x: A,
  options: HardTanhSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link hardTanh}(x): dy · {@link hardTanhDerivative}(x), element by element. */
export function hardTanhBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardTanhSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link hardTanhBackward}(dy, x): ddx · {@link hardTanhDerivative}(x) and ddx · dy · {@link hardTanhSecondDerivative}(x), element by element. */
export function hardTanhDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: HardTanhSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link hardTanh}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function hardTanhParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardTanhSlopeOptions = {},
): { minValue: number; maxValue: number } {
  return parameterGradients(
    dy,
    x,
    options,
    { f32: minValueSlope32, f64: minValueSlope64 },
    { f32: maxValueSlope32, f64: maxValueSlope64 },
  );
}
