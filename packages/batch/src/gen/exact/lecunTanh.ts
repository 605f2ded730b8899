// Generated from specs/activations/lecunTanh.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/lecunTanh.ts";
import {
  type LecunTanhOptions,
  type LecunTanhSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/lecunTanh.ts";
export type { LecunTanhOptions, LecunTanhSlopeOptions } from "../passes/lecunTanh.ts";

/**
 * LeCun's scaled hyperbolic tangent, element by element.
 *
 * `lecunTanh(x) = 1.7159 * tanh(2 * x / 3)`
 *
 * The constants make f(1) = 1 and f(−1) = −1 and put the greatest curvature there.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see LeCun, Bottou, Orr & Müller 1998, Efficient BackProp
 */
export function lecunTanh<A extends FloatArray>(x: A, options: LecunTanhOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link lecunTanh} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function lecunTanhDerivative<A extends FloatArray>(
  x: A,
  options: LecunTanhSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivativeWide, f64: derivative64 });
}

/**
 * The second derivative of {@link lecunTanh} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function lecunTanhSecondDerivative<A extends FloatArray>(
  x: A,
  options: LecunTanhSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivativeWide, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link lecunTanh}(x): dy · {@link lecunTanhDerivative}(x), element by element. */
export function lecunTanhBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LecunTanhSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backwardWide, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link lecunTanhBackward}(dy, x): ddx · {@link lecunTanhDerivative}(x) and ddx · dy · {@link lecunTanhSecondDerivative}(x), element by element. */
export function lecunTanhDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: LecunTanhSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link lecunTanh}(x): sums over all elements, in compensated binary64. */
export function lecunTanhParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LecunTanhSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
