// Generated from specs/activations/tanhshrink.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  backwardWide,
  derivative64,
  derivativeWide,
  doubleBackward64,
  doubleBackwardWide,
  forward64,
  secondDerivative64,
  secondDerivativeWide,
} from "../lanes/tanhshrink.ts";
import {
  type TanhshrinkOptions,
  type TanhshrinkSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/tanhshrink.ts";
export type { TanhshrinkOptions, TanhshrinkSlopeOptions } from "../passes/tanhshrink.ts";

/**
 * Hyperbolic tangent shrinkage, element by element.
 *
 * `tanhshrink(x) = x - tanh(x)`
 *
 * The identity less tanh: cubic near 0, and a step of 1 closer to 0 far out.
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see PyTorch, torch.nn.Tanhshrink
 */
export function tanhshrink<A extends FloatArray>(x: A, options: TanhshrinkOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link tanhshrink} in x, element by element.
 *
 * Limits: 1 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function tanhshrinkDerivative<A extends FloatArray>(
  x: A,
  options: TanhshrinkSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link tanhshrink} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function tanhshrinkSecondDerivative<A extends FloatArray>(
  x: A,
  options: TanhshrinkSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link tanhshrink}(x): dy · {@link tanhshrinkDerivative}(x), element by element. */
export function tanhshrinkBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: TanhshrinkSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link tanhshrinkBackward}(dy, x): ddx · {@link tanhshrinkDerivative}(x) and ddx · dy · {@link tanhshrinkSecondDerivative}(x), element by element. */
export function tanhshrinkDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: TanhshrinkSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link tanhshrink}(x): sums over all elements, in compensated binary64. */
export function tanhshrinkParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: TanhshrinkSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
