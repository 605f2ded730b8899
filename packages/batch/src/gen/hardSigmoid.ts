// Generated from specs/activations/hardSigmoid.ts by @subgrad/generator. Do not edit.
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
} from "./lanes/hardSigmoid.ts";
import {
  type HardSigmoidOptions,
  type HardSigmoidSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/hardSigmoid.ts";
export {
  type HardSigmoidDerivativeFromOutputOptions,
  hardSigmoidBackwardFromOutput,
  hardSigmoidDerivativeFromOutput,
} from "./hardSigmoidDerivativeFromOutput.ts";
export type { HardSigmoidOptions, HardSigmoidSlopeOptions } from "./passes/hardSigmoid.ts";

/**
 * Hard sigmoid, element by element.
 *
 * `hardSigmoid(x) = x > -3 ? x < 3 ? (x + 3) / 6 : 1 : 0`
 *
 * With slope 1/6, as in PyTorch, JAX and Keras 3; hardSigmoidOnnx has 1/5.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Howard et al. 2019, Searching for MobileNetV3, arXiv:1905.02244
 */
export function hardSigmoid<A extends FloatArray>(x: A, options: HardSigmoidOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link hardSigmoid} in x, element by element.
 *
 * At the kink `lower`, x = -3: 0, from the left (from the right: 1 / 6). 0 is the slope of least magnitude, and what every framework answers.
 * At the kink `upper`, x = 3: 0, from the right (from the left: 1 / 6). 0 is the slope of least magnitude, and what every framework answers.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function hardSigmoidDerivative<A extends FloatArray>(
  x: A,
  options: HardSigmoidSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link hardSigmoid} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function hardSigmoidSecondDerivative<A extends FloatArray>(
  x: A,
  options: HardSigmoidSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link hardSigmoid}(x): dy · {@link hardSigmoidDerivative}(x), element by element. */
export function hardSigmoidBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardSigmoidSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link hardSigmoidBackward}(dy, x): ddx · {@link hardSigmoidDerivative}(x) and ddx · dy · {@link hardSigmoidSecondDerivative}(x), element by element. */
export function hardSigmoidDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: HardSigmoidSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link hardSigmoid}(x): sums over all elements, in compensated binary64. */
export function hardSigmoidParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardSigmoidSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
