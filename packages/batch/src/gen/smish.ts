// Generated from specs/activations/smish.ts by @subgrad/generator. Do not edit.
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
} from "./lanes/smish.ts";
import {
  type SmishOptions,
  type SmishSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/smish.ts";
export type { SmishOptions, SmishSlopeOptions } from "./passes/smish.ts";

/**
 * Smish, a logarithmic relative of mish, element by element.
 *
 * `smish(x) = x * tanh(log1p(sigmoid(x)))`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 4 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Wang, Ren & Wang 2022, Smish: A Novel Activation Function for Deep Learning Methods, Electronics 11(4)
 */
export function smish<A extends FloatArray>(x: A, options: SmishOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link smish} in x, element by element.
 *
 * Limits: 0 at −∞, 0.6 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function smishDerivative<A extends FloatArray>(x: A, options: SmishSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link smish} in x, element by element.
 *
 * Error: at most 14 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function smishSecondDerivative<A extends FloatArray>(
  x: A,
  options: SmishSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link smish}(x): dy · {@link smishDerivative}(x), element by element. */
export function smishBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SmishSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link smishBackward}(dy, x): ddx · {@link smishDerivative}(x) and ddx · dy · {@link smishSecondDerivative}(x), element by element. */
export function smishDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SmishSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link smish}(x): sums over all elements, in compensated binary64. */
export function smishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SmishSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
