// Generated from specs/activations/tanh.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
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
} from "../lanes/tanh.ts";
import {
  type TanhOptions,
  type TanhSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/tanh.ts";
export type { TanhOptions, TanhSlopeOptions } from "../passes/tanh.ts";
export {
  type TanhDerivativeFromOutputOptions,
  tanhBackwardFromOutput,
  tanhDerivativeFromOutput,
} from "./tanhDerivativeFromOutput.ts";

/**
 * Hyperbolic tangent, element by element.
 *
 * `tanh(x) = tanh(x)`
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see LeCun, Bottou, Orr & Müller 1998, Efficient BackProp
 */
export function tanh<A extends FloatArray>(x: A, options: TanhOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link tanh} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function tanhDerivative<A extends FloatArray>(x: A, options: TanhSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link tanh} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function tanhSecondDerivative<A extends FloatArray>(
  x: A,
  options: TanhSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link tanh}(x): dy · {@link tanhDerivative}(x), element by element. */
export function tanhBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: TanhSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link tanhBackward}(dy, x): ddx · {@link tanhDerivative}(x) and ddx · dy · {@link tanhSecondDerivative}(x), element by element. */
export function tanhDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: TanhSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link tanh}(x): sums over all elements, in compensated binary64. */
export function tanhParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: TanhSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
