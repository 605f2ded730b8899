// Generated from specs/activations/prelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, MaybeChannels, Output, Outputs, PerChannel } from "../runtime/index.ts";
import {
  backward32,
  backward64,
  derivative32,
  derivative64,
  doubleBackward32,
  doubleBackward64,
  forward32,
  forward64,
  negativeSlopeSlope32,
  negativeSlopeSlope64,
  secondDerivative32,
  secondDerivative64,
} from "./lanes/prelu.ts";
import {
  type PreluOptions,
  type PreluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/prelu.ts";
export type { PreluOptions, PreluSlopeOptions } from "./passes/prelu.ts";
export {
  type PreluDerivativeFromOutputOptions,
  preluBackwardFromOutput,
  preluDerivativeFromOutput,
} from "./preluDerivativeFromOutput.ts";

/**
 * Parametric rectified linear unit, element by element.
 *
 * `prelu(x, negativeSlope) = x > 0 ? x : negativeSlope * x`
 *
 * Limits: negativeSlope === 0 ? 0 : −(negativeSlope * ∞) at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see He, Zhang, Ren & Sun 2015, arXiv:1502.01852
 */
export function prelu<A extends FloatArray>(
  x: A,
  options: MaybeChannels<PreluOptions, "negativeSlope", A> & Output<A> = {},
): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link prelu} in x, element by element.
 *
 * At the kink `zero`, x = 0: negativeSlope, from the left (from the right: 1). The learned branch owns x = 0, as in the paper and PyTorch.
 *
 * Limits: negativeSlope at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function preluDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<PreluSlopeOptions, "negativeSlope", A> & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link prelu} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function preluSecondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<PreluSlopeOptions, "negativeSlope", A> & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link prelu}(x): dy · {@link preluDerivative}(x), element by element. */
export function preluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<PreluSlopeOptions, "negativeSlope", A> & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link preluBackward}(dy, x): ddx · {@link preluDerivative}(x) and ddx · dy · {@link preluSecondDerivative}(x), element by element. */
export function preluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<PreluSlopeOptions, "negativeSlope", A> & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link prelu}(x): sums over the elements of each channel, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function preluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PerChannel<PreluSlopeOptions, "negativeSlope", A>,
): { negativeSlope: A };
/**
 * The gradients of the parameters from the gradient of y = {@link prelu}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function preluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options?: PreluSlopeOptions,
): { negativeSlope: number };
export function preluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<PreluSlopeOptions, "negativeSlope", A> = {},
): { negativeSlope: number | A } {
  return parameterGradients(dy, x, options, { f32: negativeSlopeSlope32, f64: negativeSlopeSlope64 });
}
