// Generated from specs/activations/softsign.ts by @subgrad/generator. Do not edit.
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
} from "./lanes/softsign.ts";
import {
  type SoftsignOptions,
  type SoftsignSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/softsign.ts";
export type { SoftsignOptions, SoftsignSlopeOptions } from "./passes/softsign.ts";
export {
  type SoftsignDerivativeFromOutputOptions,
  softsignBackwardFromOutput,
  softsignDerivativeFromOutput,
} from "./softsignDerivativeFromOutput.ts";

/**
 * Softsign, element by element.
 *
 * `softsign(x) = x / (1 + abs(x))`
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Bergstra, Desjardins, Lamblin & Bengio 2009, Quadratic polynomials learn better image features
 */
export function softsign<A extends FloatArray>(x: A, options: SoftsignOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link softsign} in x, element by element.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function softsignDerivative<A extends FloatArray>(
  x: A,
  options: SoftsignSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link softsign} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function softsignSecondDerivative<A extends FloatArray>(
  x: A,
  options: SoftsignSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link softsign}(x): dy · {@link softsignDerivative}(x), element by element. */
export function softsignBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SoftsignSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link softsignBackward}(dy, x): ddx · {@link softsignDerivative}(x) and ddx · dy · {@link softsignSecondDerivative}(x), element by element. */
export function softsignDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SoftsignSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link softsign}(x): sums over all elements, in compensated binary64. */
export function softsignParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SoftsignSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
