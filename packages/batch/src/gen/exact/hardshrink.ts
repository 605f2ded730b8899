// Generated from specs/activations/hardshrink.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  lambdaSlope64,
  secondDerivative64,
} from "../lanes/hardshrink.ts";
import {
  type HardshrinkOptions,
  type HardshrinkSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/hardshrink.ts";
export type { HardshrinkOptions, HardshrinkSlopeOptions } from "../passes/hardshrink.ts";

/**
 * Hard shrinkage, element by element.
 *
 * `hardshrink(x, lambda) = x < -lambda ? x : x > lambda ? x : 0`
 *
 * Keeps what is larger than lambda in magnitude and drops the rest.
 *
 * At the jump `lower`, x = -lambda: 0, from the right (from the left: -lambda). The dead zone is closed, as in PyTorch.
 * At the jump `upper`, x = lambda: 0, from the left (from the right: lambda). The dead zone is closed, as in PyTorch.
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Donoho & Johnstone 1994, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81
 */
export function hardshrink<A extends FloatArray>(x: A, options: HardshrinkOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link hardshrink} in x, element by element.
 *
 * At the kink `lower`, x = -lambda: 0, from the right (from the left: 1). The dead zone is closed, as in PyTorch.
 * At the kink `upper`, x = lambda: 0, from the left (from the right: 1). The dead zone is closed, as in PyTorch.
 *
 * Limits: 1 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function hardshrinkDerivative<A extends FloatArray>(
  x: A,
  options: HardshrinkSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link hardshrink} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function hardshrinkSecondDerivative<A extends FloatArray>(
  x: A,
  options: HardshrinkSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link hardshrink}(x): dy · {@link hardshrinkDerivative}(x), element by element. */
export function hardshrinkBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardshrinkSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link hardshrinkBackward}(dy, x): ddx · {@link hardshrinkDerivative}(x) and ddx · dy · {@link hardshrinkSecondDerivative}(x), element by element. */
export function hardshrinkDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: HardshrinkSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/**
 * The gradients of the parameters from the gradient of y = {@link hardshrink}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function hardshrinkParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardshrinkSlopeOptions = {},
): { lambda: number } {
  return parameterGradients(dy, x, options, { f32: lambdaSlope64, f64: lambdaSlope64 });
}
