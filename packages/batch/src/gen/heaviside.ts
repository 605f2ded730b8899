// Generated from specs/activations/heaviside.ts by @subgrad/generator. Do not edit.
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
  thresholdSlope32,
  thresholdSlope64,
} from "./lanes/heaviside.ts";
import {
  type HeavisideOptions,
  type HeavisideSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/heaviside.ts";
export type { HeavisideOptions, HeavisideSlopeOptions } from "./passes/heaviside.ts";

/**
 * Heaviside step, element by element.
 *
 * `heaviside(x, threshold) = x > threshold ? 1 : 0`
 *
 * The value at the jump is a convention: 0 here, 1 with `jumps: "right"`, 1/2 with `jumps: "mid"`.
 *
 * At the jump `step`, x = threshold: 0, from the left (from the right: 1). The comparison is strict, as in MLX and TensorFlow.js; PyTorch has no default value.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see McCulloch & Pitts 1943, A logical calculus of the ideas immanent in nervous activity
 */
export function heaviside<A extends FloatArray>(x: A, options: HeavisideOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link heaviside} in x, element by element.
 *
 * At the kink `step`, x = threshold: 0, on both sides. The comparison is strict, as in MLX and TensorFlow.js; PyTorch has no default value.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function heavisideDerivative<A extends FloatArray>(
  x: A,
  options: HeavisideSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link heaviside} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function heavisideSecondDerivative<A extends FloatArray>(
  x: A,
  options: HeavisideSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link heaviside}(x): dy · {@link heavisideDerivative}(x), element by element. */
export function heavisideBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: HeavisideSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link heavisideBackward}(dy, x): ddx · {@link heavisideDerivative}(x) and ddx · dy · {@link heavisideSecondDerivative}(x), element by element. */
export function heavisideDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: HeavisideSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link heaviside}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function heavisideParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: HeavisideSlopeOptions = {},
): { threshold: number } {
  return parameterGradients(dy, x, options, { f32: thresholdSlope32, f64: thresholdSlope64 });
}
