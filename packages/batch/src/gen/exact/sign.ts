// Generated from specs/activations/sign.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import { backward64, derivative64, doubleBackward64, forward64, secondDerivative64 } from "../lanes/sign.ts";
import {
  type SignOptions,
  type SignSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/sign.ts";
export type { SignOptions, SignSlopeOptions } from "../passes/sign.ts";

/**
 * Sign, element by element.
 *
 * `sign(x) = x > 0 ? 1 : -1`
 *
 * At the jump `zero`, x = 0: the mean of -1 on the left and 1 on the right. sign 0 = 0, as in mathematics and every framework; binarised networks take 1.
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Courbariaux, Hubara, Soudry, El-Yaniv & Bengio 2016, Binarized Neural Networks, arXiv:1602.02830
 */
export function sign<A extends FloatArray>(x: A, options: SignOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link sign} in x, element by element.
 *
 * At the kink `zero`, x = 0: 0, on both sides. sign 0 = 0, as in mathematics and every framework; binarised networks take 1.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function signDerivative<A extends FloatArray>(x: A, options: SignSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link sign} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function signSecondDerivative<A extends FloatArray>(
  x: A,
  options: SignSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link sign}(x): dy · {@link signDerivative}(x), element by element. */
export function signBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SignSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link signBackward}(dy, x): ddx · {@link signDerivative}(x) and ddx · dy · {@link signSecondDerivative}(x), element by element. */
export function signDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SignSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link sign}(x): sums over all elements, in compensated binary64. */
export function signParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SignSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
