// Generated from specs/activations/elu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  alphaSlope64,
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
} from "../lanes/elu.ts";
import {
  type EluOptions,
  type EluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/elu.ts";
export type { EluOptions, EluSlopeOptions } from "../passes/elu.ts";
export {
  type EluDerivativeFromOutputOptions,
  eluBackwardFromOutput,
  eluDerivativeFromOutput,
} from "./eluDerivativeFromOutput.ts";

/**
 * Exponential linear unit, element by element.
 *
 * `elu(x, alpha) = x > 0 ? x : alpha * expm1(x)`
 *
 * Limits: −alpha at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Clevert, Unterthiner & Hochreiter 2016, arXiv:1511.07289
 */
export function elu<A extends FloatArray>(x: A, options: EluOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link elu} in x, element by element.
 *
 * At the kink `zero`, x = 0: alpha, from the left (from the right: 1). The exponential branch owns x = 0, as in the paper and PyTorch.
 *
 * Limits: 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function eluDerivative<A extends FloatArray>(x: A, options: EluSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link elu} in x, element by element.
 *
 * At the kink `zero`, x = 0: alpha, from the left (from the right: 0). The exponential branch owns x = 0, as in the paper and PyTorch.
 *
 * Limits: 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function eluSecondDerivative<A extends FloatArray>(
  x: A,
  options: EluSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link elu}(x): dy · {@link eluDerivative}(x), element by element. */
export function eluBackward<A extends FloatArray>(dy: A, x: A, options: EluSlopeOptions & Output<A> = {}): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link eluBackward}(dy, x): ddx · {@link eluDerivative}(x) and ddx · dy · {@link eluSecondDerivative}(x), element by element. */
export function eluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: EluSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link elu}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function eluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: EluSlopeOptions = {},
): { alpha: number } {
  return parameterGradients(dy, x, options, { f32: alphaSlope64, f64: alphaSlope64 });
}
