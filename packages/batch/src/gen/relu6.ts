// Generated from specs/activations/relu6.ts by @subgrad/generator. Do not edit.
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
} from "./lanes/relu6.ts";
import {
  type Relu6Options,
  type Relu6SlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/relu6.ts";
export type { Relu6Options, Relu6SlopeOptions } from "./passes/relu6.ts";
export {
  type Relu6DerivativeFromOutputOptions,
  relu6BackwardFromOutput,
  relu6DerivativeFromOutput,
} from "./relu6DerivativeFromOutput.ts";

/**
 * Rectified linear unit, capped at 6, element by element.
 *
 * `relu6(x) = x > 0 ? x < 6 ? x : 6 : 0`
 *
 * Limits: 0 at −∞, 6 at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Krizhevsky 2010, Convolutional Deep Belief Networks on CIFAR-10
 */
export function relu6<A extends FloatArray>(x: A, options: Relu6Options & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link relu6} in x, element by element.
 *
 * At the kink `zero`, x = 0: 0, from the left (from the right: 1). 0 is the slope of least magnitude, and what every framework answers.
 * At the kink `six`, x = 6: 0, from the right (from the left: 1). 0 is the slope of least magnitude, and what PyTorch and JAX answer.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function relu6Derivative<A extends FloatArray>(x: A, options: Relu6SlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link relu6} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function relu6SecondDerivative<A extends FloatArray>(
  x: A,
  options: Relu6SlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link relu6}(x): dy · {@link relu6Derivative}(x), element by element. */
export function relu6Backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: Relu6SlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link relu6Backward}(dy, x): ddx · {@link relu6Derivative}(x) and ddx · dy · {@link relu6SecondDerivative}(x), element by element. */
export function relu6DoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: Relu6SlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link relu6}(x): sums over all elements, in compensated binary64. */
export function relu6ParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: Relu6SlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
