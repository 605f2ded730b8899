// Generated from specs/activations/hardSwish.ts by @subgrad/generator. Do not edit.
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
} from "./lanes/hardSwish.ts";
import {
  type HardSwishOptions,
  type HardSwishSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/hardSwish.ts";
export type { HardSwishOptions, HardSwishSlopeOptions } from "./passes/hardSwish.ts";

/**
 * Hard swish, element by element.
 *
 * `hardSwish(x) = x > -3 ? x < 3 ? x * (x + 3) / 6 : x : 0`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Howard et al. 2019, Searching for MobileNetV3, arXiv:1905.02244
 */
export function hardSwish<A extends FloatArray>(x: A, options: HardSwishOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link hardSwish} in x, element by element.
 *
 * At the kink `lower`, x = -3: 0, from the left (from the right: -0.5). 0, the slope of the dead side, is what PyTorch answers after 2.6.
 * At the kink `upper`, x = 3: 1, from the right (from the left: 1.5). 1, the slope of the linear side, is what PyTorch answers after 2.6.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function hardSwishDerivative<A extends FloatArray>(
  x: A,
  options: HardSwishSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link hardSwish} in x, element by element.
 *
 * At the kink `lower`, x = -3: 0, from the left (from the right: 2 / 6). 0, the slope of the dead side, is what PyTorch answers after 2.6.
 * At the kink `upper`, x = 3: 0, from the right (from the left: 2 / 6). 1, the slope of the linear side, is what PyTorch answers after 2.6.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function hardSwishSecondDerivative<A extends FloatArray>(
  x: A,
  options: HardSwishSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link hardSwish}(x): dy · {@link hardSwishDerivative}(x), element by element. */
export function hardSwishBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardSwishSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link hardSwishBackward}(dy, x): ddx · {@link hardSwishDerivative}(x) and ddx · dy · {@link hardSwishSecondDerivative}(x), element by element. */
export function hardSwishDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: HardSwishSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link hardSwish}(x): sums over all elements, in compensated binary64. */
export function hardSwishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardSwishSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
