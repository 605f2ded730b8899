// Generated from specs/activations/squaredRelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  secondDerivative64,
} from "../lanes/squaredRelu.ts";
import {
  type SquaredReluOptions,
  type SquaredReluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/squaredRelu.ts";
export type { SquaredReluOptions, SquaredReluSlopeOptions } from "../passes/squaredRelu.ts";
export {
  type SquaredReluDerivativeFromOutputOptions,
  squaredReluBackwardFromOutput,
  squaredReluDerivativeFromOutput,
} from "./squaredReluDerivativeFromOutput.ts";

/**
 * Squared rectified linear unit, element by element.
 *
 * `squaredRelu(x) = x > 0 ? x * x : 0`
 *
 * Limits: 0 at −∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see So, Mańke, Liu, Dai, Shazeer & Le 2021, Primer, arXiv:2109.08668
 */
export function squaredRelu<A extends FloatArray>(x: A, options: SquaredReluOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link squaredRelu} in x, element by element.
 *
 * Limits: 0 at −∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function squaredReluDerivative<A extends FloatArray>(
  x: A,
  options: SquaredReluSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link squaredRelu} in x, element by element.
 *
 * Limits: 0 at −∞, 2 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function squaredReluSecondDerivative<A extends FloatArray>(
  x: A,
  options: SquaredReluSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link squaredRelu}(x): dy · {@link squaredReluDerivative}(x), element by element. */
export function squaredReluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquaredReluSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link squaredReluBackward}(dy, x): ddx · {@link squaredReluDerivative}(x) and ddx · dy · {@link squaredReluSecondDerivative}(x), element by element. */
export function squaredReluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SquaredReluSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link squaredRelu}(x): sums over all elements, in compensated binary64. */
export function squaredReluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquaredReluSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
