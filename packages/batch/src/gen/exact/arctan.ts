// Generated from specs/activations/arctan.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  forwardWide,
  secondDerivative64,
} from "../lanes/arctan.ts";
import {
  type ArctanOptions,
  type ArctanSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/arctan.ts";
export type { ArctanOptions, ArctanSlopeOptions } from "../passes/arctan.ts";

/**
 * Arctangent, element by element.
 *
 * `arctan(x) = atan(x)`
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Wikipedia, Activation function, table of activation functions
 */
export function arctan<A extends FloatArray>(x: A, options: ArctanOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link arctan} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function arctanDerivative<A extends FloatArray>(
  x: A,
  options: ArctanSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link arctan} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function arctanSecondDerivative<A extends FloatArray>(
  x: A,
  options: ArctanSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link arctan}(x): dy · {@link arctanDerivative}(x), element by element. */
export function arctanBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ArctanSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link arctanBackward}(dy, x): ddx · {@link arctanDerivative}(x) and ddx · dy · {@link arctanSecondDerivative}(x), element by element. */
export function arctanDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ArctanSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link arctan}(x): sums over all elements, in compensated binary64. */
export function arctanParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ArctanSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
