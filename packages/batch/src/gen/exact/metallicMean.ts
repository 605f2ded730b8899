// Generated from specs/activations/metallicMean.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  secondDerivative64,
} from "../lanes/metallicMean.ts";
import {
  type MetallicMeanOptions,
  type MetallicMeanSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/metallicMean.ts";
export type { MetallicMeanOptions, MetallicMeanSlopeOptions } from "../passes/metallicMean.ts";
export {
  type MetallicMeanDerivativeFromOutputOptions,
  metallicMeanBackwardFromOutput,
  metallicMeanDerivativeFromOutput,
} from "./metallicMeanDerivativeFromOutput.ts";

/**
 * Metallic mean, element by element.
 *
 * `metallicMean(x) = (x + sqrt(x * x + 4)) / 2`
 *
 * The positive solution of y² = xy + 1, golden ratio at x = 1 and silver at x = 2; squareplus with b = 4.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see de Spinadel 1999, The family of metallic means, Visual Mathematics 1(3)
 */
export function metallicMean<A extends FloatArray>(x: A, options: MetallicMeanOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link metallicMean} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function metallicMeanDerivative<A extends FloatArray>(
  x: A,
  options: MetallicMeanSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link metallicMean} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function metallicMeanSecondDerivative<A extends FloatArray>(
  x: A,
  options: MetallicMeanSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link metallicMean}(x): dy · {@link metallicMeanDerivative}(x), element by element. */
export function metallicMeanBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MetallicMeanSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link metallicMeanBackward}(dy, x): ddx · {@link metallicMeanDerivative}(x) and ddx · dy · {@link metallicMeanSecondDerivative}(x), element by element. */
export function metallicMeanDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MetallicMeanSlopeOptions & Outputs<"dy" | "x", A> = {},
): { dy: A; x: A } {
  return doubleBackward(
    ddx,
    dy,
    x,
    options,
    { f32: backward64, f64: backward64 },
    { f32: doubleBackward64, f64: doubleBackward64 },
  );
}

/** The gradients of the parameters from the gradient of y = {@link metallicMean}(x): sums over all elements, in compensated binary64. */
export function metallicMeanParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MetallicMeanSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
