// Generated from specs/activations/gudermannian.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/gudermannian.ts";
import {
  type GudermannianOptions,
  type GudermannianSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/gudermannian.ts";
export type { GudermannianOptions, GudermannianSlopeOptions } from "../passes/gudermannian.ts";

/**
 * Gudermannian function, element by element.
 *
 * `gudermannian(x) = 2 * atan(tanh(x / 2))`
 *
 * The arctangent of sinh x.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Wikipedia, Gudermannian function
 */
export function gudermannian<A extends FloatArray>(x: A, options: GudermannianOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link gudermannian} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function gudermannianDerivative<A extends FloatArray>(
  x: A,
  options: GudermannianSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link gudermannian} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function gudermannianSecondDerivative<A extends FloatArray>(
  x: A,
  options: GudermannianSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link gudermannian}(x): dy · {@link gudermannianDerivative}(x), element by element. */
export function gudermannianBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GudermannianSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link gudermannianBackward}(dy, x): ddx · {@link gudermannianDerivative}(x) and ddx · dy · {@link gudermannianSecondDerivative}(x), element by element. */
export function gudermannianDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: GudermannianSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link gudermannian}(x): sums over all elements, in compensated binary64. */
export function gudermannianParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: GudermannianSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
