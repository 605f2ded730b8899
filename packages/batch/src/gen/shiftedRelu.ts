// Generated from specs/activations/shiftedRelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../runtime/index.ts";
import {
  aSlope32,
  aSlope64,
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
} from "./lanes/shiftedRelu.ts";
import {
  type ShiftedReluOptions,
  type ShiftedReluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/shiftedRelu.ts";
export type { ShiftedReluOptions, ShiftedReluSlopeOptions } from "./passes/shiftedRelu.ts";
export {
  type ShiftedReluDerivativeFromOutputOptions,
  shiftedReluBackwardFromOutput,
  shiftedReluDerivativeFromOutput,
} from "./shiftedReluDerivativeFromOutput.ts";

/**
 * Shifted rectified linear unit, element by element.
 *
 * `shiftedRelu(x, a) = max(-a, x)`
 *
 * Not the S-shaped rectified linear unit, which is abbreviated alike.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Clevert, Unterthiner & Hochreiter 2016, arXiv:1511.07289
 */
export function shiftedRelu<A extends FloatArray>(x: A, options: ShiftedReluOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link shiftedRelu} in x, element by element.
 *
 * At the kink `corner`, x = -a: 0, from the left (from the right: 1). 0 is the subgradient of least magnitude, as for relu, which this is where a is 0.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function shiftedReluDerivative<A extends FloatArray>(
  x: A,
  options: ShiftedReluSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link shiftedRelu} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function shiftedReluSecondDerivative<A extends FloatArray>(
  x: A,
  options: ShiftedReluSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link shiftedRelu}(x): dy · {@link shiftedReluDerivative}(x), element by element. */
export function shiftedReluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ShiftedReluSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link shiftedReluBackward}(dy, x): ddx · {@link shiftedReluDerivative}(x) and ddx · dy · {@link shiftedReluSecondDerivative}(x), element by element. */
export function shiftedReluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ShiftedReluSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link shiftedRelu}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function shiftedReluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ShiftedReluSlopeOptions = {},
): { a: number } {
  return parameterGradients(dy, x, options, { f32: aSlope32, f64: aSlope64 });
}
