// Generated from specs/activations/hardMish.ts by @subgrad/generator. Do not edit.
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
} from "./lanes/hardMish.ts";
import {
  type HardMishOptions,
  type HardMishSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/hardMish.ts";
export type { HardMishOptions, HardMishSlopeOptions } from "./passes/hardMish.ts";

/**
 * Hard Mish, mish made of parabola and lines, element by element.
 *
 * `hardMish(x) = x > -2 ? x < 0 ? x * (x + 2) / 2 : x : 0`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Misra 2020, H-Mish, github.com/digantamisra98/H-Mish; Wightman, timm
 */
export function hardMish<A extends FloatArray>(x: A, options: HardMishOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link hardMish} in x, element by element.
 *
 * At the kink `lower`, x = -2: 0, from the left (from the right: -1). 0 is the slope of the dead side, as for hardSwish.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function hardMishDerivative<A extends FloatArray>(
  x: A,
  options: HardMishSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link hardMish} in x, element by element.
 *
 * At the kink `lower`, x = -2: 0, from the left (from the right: 1). 0 is the slope of the dead side, as for hardSwish.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function hardMishSecondDerivative<A extends FloatArray>(
  x: A,
  options: HardMishSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link hardMish}(x): dy · {@link hardMishDerivative}(x), element by element. */
export function hardMishBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardMishSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link hardMishBackward}(dy, x): ddx · {@link hardMishDerivative}(x) and ddx · dy · {@link hardMishSecondDerivative}(x), element by element. */
export function hardMishDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: HardMishSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link hardMish}(x): sums over all elements, in compensated binary64. */
export function hardMishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardMishSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
