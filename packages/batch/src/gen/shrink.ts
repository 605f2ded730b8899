// Generated from specs/activations/shrink.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../runtime/index.ts";
import {
  backward32,
  backward64,
  biasSlope32,
  biasSlope64,
  derivative32,
  derivative64,
  doubleBackward32,
  doubleBackward64,
  forward32,
  forward64,
  lambdaSlope32,
  lambdaSlope64,
  secondDerivative32,
  secondDerivative64,
} from "./lanes/shrink.ts";
import {
  type ShrinkOptions,
  type ShrinkSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/shrink.ts";
export type { ShrinkOptions, ShrinkSlopeOptions } from "./passes/shrink.ts";

/**
 * Shrinkage, as ONNX defines it, element by element.
 *
 * `shrink(x, lambda, bias) = x < -lambda ? x + bias : x > lambda ? x - bias : 0`
 *
 * softshrink where bias equals lambda, hardshrink where it is 0.
 *
 * At the jump `lower`, x = -lambda: 0, from the right (from the left: bias - lambda). The dead zone is closed, as ONNX defines it.
 * At the jump `upper`, x = lambda: 0, from the left (from the right: lambda - bias). The dead zone is closed, as ONNX defines it.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see ONNX, Shrink-9
 */
export function shrink<A extends FloatArray>(x: A, options: ShrinkOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link shrink} in x, element by element.
 *
 * At the kink `lower`, x = -lambda: 0, from the right (from the left: 1). The dead zone is closed, as ONNX defines it.
 * At the kink `upper`, x = lambda: 0, from the left (from the right: 1). The dead zone is closed, as ONNX defines it.
 *
 * Limits: 1 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function shrinkDerivative<A extends FloatArray>(
  x: A,
  options: ShrinkSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link shrink} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function shrinkSecondDerivative<A extends FloatArray>(
  x: A,
  options: ShrinkSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link shrink}(x): dy · {@link shrinkDerivative}(x), element by element. */
export function shrinkBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ShrinkSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link shrinkBackward}(dy, x): ddx · {@link shrinkDerivative}(x) and ddx · dy · {@link shrinkSecondDerivative}(x), element by element. */
export function shrinkDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ShrinkSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link shrink}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function shrinkParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ShrinkSlopeOptions = {},
): { lambda: number; bias: number } {
  return parameterGradients(
    dy,
    x,
    options,
    { f32: lambdaSlope32, f64: lambdaSlope64 },
    { f32: biasSlope32, f64: biasSlope64 },
  );
}
