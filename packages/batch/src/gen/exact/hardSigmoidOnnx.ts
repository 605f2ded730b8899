// Generated from specs/activations/hardSigmoidOnnx.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  alphaSlope64,
  backward64,
  betaSlope64,
  derivative64,
  doubleBackward64,
  forward64,
  forwardWide,
  secondDerivative64,
} from "../lanes/hardSigmoidOnnx.ts";
import {
  type HardSigmoidOnnxOptions,
  type HardSigmoidOnnxSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/hardSigmoidOnnx.ts";
export type { HardSigmoidOnnxOptions, HardSigmoidOnnxSlopeOptions } from "../passes/hardSigmoidOnnx.ts";

/**
 * Hard sigmoid, as ONNX and WebNN define it, element by element.
 *
 * `hardSigmoidOnnx(x, alpha, beta) = x > -beta / alpha ? x < (1 - beta) / alpha ? alpha * x + beta : 1 : 0`
 *
 * With slope 1/5 and offset 1/2 by default; hardSigmoid has 1/6.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see ONNX, HardSigmoid-22; WebNN, hardSigmoid
 */
export function hardSigmoidOnnx<A extends FloatArray>(
  x: A,
  options: HardSigmoidOnnxOptions & Output<A> = {},
): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link hardSigmoidOnnx} in x, element by element.
 *
 * At the kink `lower`, x = -(beta / alpha): 0, from the left (from the right: x < (1 - beta) / alpha ? alpha : 0). 0 is the slope of least magnitude, as for hardSigmoid.
 * At the kink `upper`, x = (1 - beta) / alpha: 0, from the right (from the left: x > -(beta / alpha) ? alpha : 0). 0 is the slope of least magnitude, as for hardSigmoid.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function hardSigmoidOnnxDerivative<A extends FloatArray>(
  x: A,
  options: HardSigmoidOnnxSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link hardSigmoidOnnx} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function hardSigmoidOnnxSecondDerivative<A extends FloatArray>(
  x: A,
  options: HardSigmoidOnnxSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link hardSigmoidOnnx}(x): dy · {@link hardSigmoidOnnxDerivative}(x), element by element. */
export function hardSigmoidOnnxBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardSigmoidOnnxSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link hardSigmoidOnnxBackward}(dy, x): ddx · {@link hardSigmoidOnnxDerivative}(x) and ddx · dy · {@link hardSigmoidOnnxSecondDerivative}(x), element by element. */
export function hardSigmoidOnnxDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: HardSigmoidOnnxSlopeOptions & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link hardSigmoidOnnx}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function hardSigmoidOnnxParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardSigmoidOnnxSlopeOptions = {},
): { alpha: number; beta: number } {
  return parameterGradients(
    dy,
    x,
    options,
    { f32: alphaSlope64, f64: alphaSlope64 },
    { f32: betaSlope64, f64: betaSlope64 },
  );
}
