// Generated from specs/activations/softplus2.ts by @subgrad/generator. Do not edit.
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
} from "./lanes/softplus2.ts";
import {
  type Softplus2Options,
  type Softplus2SlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/softplus2.ts";
export type { Softplus2Options, Softplus2SlopeOptions } from "./passes/softplus2.ts";
export {
  type Softplus2DerivativeFromOutputOptions,
  softplus2BackwardFromOutput,
  softplus2DerivativeFromOutput,
} from "./softplus2DerivativeFromOutput.ts";

/**
 * Softplus to base 2, element by element.
 *
 * `softplus2(x) = log1p(expProduct(LN2, x)) / LN2`
 *
 * log₂(1 + 2ˣ), which is softplus(x·ln 2) / ln 2: one at 0, and no exponential but that of the hardware.
 *
 * Error: at most 4 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Dugas, Bengio, Bélisle, Nadeau & Garcia 2001, Incorporating Second-Order Functional Knowledge for Better Option Pricing
 */
export function softplus2<A extends FloatArray>(x: A, options: Softplus2Options & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link softplus2} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function softplus2Derivative<A extends FloatArray>(
  x: A,
  options: Softplus2SlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link softplus2} in x, element by element.
 *
 * Error: at most 14 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function softplus2SecondDerivative<A extends FloatArray>(
  x: A,
  options: Softplus2SlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link softplus2}(x): dy · {@link softplus2Derivative}(x), element by element. */
export function softplus2Backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: Softplus2SlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link softplus2Backward}(dy, x): ddx · {@link softplus2Derivative}(x) and ddx · dy · {@link softplus2SecondDerivative}(x), element by element. */
export function softplus2DoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: Softplus2SlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link softplus2}(x): sums over all elements, in compensated binary64. */
export function softplus2ParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: Softplus2SlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
