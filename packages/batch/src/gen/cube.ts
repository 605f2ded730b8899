// Generated from specs/activations/cube.ts by @subgrad/generator. Do not edit.
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
} from "./lanes/cube.ts";
import {
  type CubeOptions,
  type CubeSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/cube.ts";
export type { CubeOptions, CubeSlopeOptions } from "./passes/cube.ts";

/**
 * Cube, element by element.
 *
 * `cube(x) = x * x * x`
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Chen & Manning 2014, A Fast and Accurate Dependency Parser using Neural Networks
 */
export function cube<A extends FloatArray>(x: A, options: CubeOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link cube} in x, element by element.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function cubeDerivative<A extends FloatArray>(x: A, options: CubeSlopeOptions & Output<A> = {}): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link cube} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function cubeSecondDerivative<A extends FloatArray>(
  x: A,
  options: CubeSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link cube}(x): dy · {@link cubeDerivative}(x), element by element. */
export function cubeBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: CubeSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link cubeBackward}(dy, x): ddx · {@link cubeDerivative}(x) and ddx · dy · {@link cubeSecondDerivative}(x), element by element. */
export function cubeDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: CubeSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link cube}(x): sums over all elements, in compensated binary64. */
export function cubeParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: CubeSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
