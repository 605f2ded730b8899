// Generated from specs/activations/quickGelu.ts by @subgrad/generator. Do not edit.
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
} from "./lanes/quickGelu.ts";
import {
  type QuickGeluOptions,
  type QuickGeluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/quickGelu.ts";
export type { QuickGeluOptions, QuickGeluSlopeOptions } from "./passes/quickGelu.ts";

/**
 * Sigmoid approximation of gelu, element by element.
 *
 * `quickGelu(x) = x * sigmoid(1.702 * x)`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Hendrycks & Gimpel 2016, arXiv:1606.08415
 */
export function quickGelu<A extends FloatArray>(x: A, options: QuickGeluOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link quickGelu} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function quickGeluDerivative<A extends FloatArray>(
  x: A,
  options: QuickGeluSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link quickGelu} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function quickGeluSecondDerivative<A extends FloatArray>(
  x: A,
  options: QuickGeluSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link quickGelu}(x): dy · {@link quickGeluDerivative}(x), element by element. */
export function quickGeluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: QuickGeluSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link quickGeluBackward}(dy, x): ddx · {@link quickGeluDerivative}(x) and ddx · dy · {@link quickGeluSecondDerivative}(x), element by element. */
export function quickGeluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: QuickGeluSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link quickGelu}(x): sums over all elements, in compensated binary64. */
export function quickGeluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: QuickGeluSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
