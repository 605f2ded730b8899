// Generated from specs/activations/sShapedRelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, MaybeChannels, Output, Outputs, PerChannel } from "../../runtime/index.ts";
import {
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  lowerSlopeSlope64,
  lowerThresholdSlope64,
  secondDerivative64,
  upperSlopeSlope64,
  upperThresholdSlope64,
} from "../lanes/sShapedRelu.ts";
import {
  type SShapedReluOptions,
  type SShapedReluSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/sShapedRelu.ts";
export type { SShapedReluOptions, SShapedReluSlopeOptions } from "../passes/sShapedRelu.ts";

/**
 * S-shaped rectified linear unit, element by element.
 *
 * `sShapedRelu(x, lowerThreshold, lowerSlope, upperThreshold, upperSlope) = x < lowerThreshold ? lowerThreshold + lowerSlope * (x - lowerThreshold) : x > upperThreshold ? upperThreshold + upperSlope * (x - upperThreshold) : x`
 *
 * Three lines; not the shifted rectified linear unit, which is abbreviated alike.
 *
 * Requires `lowerThreshold <= upperThreshold`.
 *
 * Limits: lowerSlope === 0 ? lowerThreshold : −(lowerSlope * ∞) at −∞, upperSlope === 0 ? upperThreshold : upperSlope * ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Jin, Xu, Feng, Wei, Xiong & Yan 2016, arXiv:1512.07030
 */
export function sShapedRelu<A extends FloatArray>(
  x: A,
  options: MaybeChannels<
    SShapedReluOptions,
    "lowerThreshold" | "lowerSlope" | "upperThreshold" | "upperSlope",
    A
  > &
    Output<A> = {},
): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The derivative of {@link sShapedRelu} in x, element by element.
 *
 * At the kink `lower`, x = lowerThreshold: 1, from the right (from the left: lowerSlope). The identity is not bent yet.
 * At the kink `upper`, x = upperThreshold: 1, from the left (from the right: upperSlope). The identity is not bent yet.
 *
 * Limits: lowerSlope at −∞, upperSlope at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function sShapedReluDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<
    SShapedReluSlopeOptions,
    "lowerThreshold" | "lowerSlope" | "upperThreshold" | "upperSlope",
    A
  > &
    Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link sShapedRelu} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function sShapedReluSecondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<
    SShapedReluSlopeOptions,
    "lowerThreshold" | "lowerSlope" | "upperThreshold" | "upperSlope",
    A
  > &
    Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link sShapedRelu}(x): dy · {@link sShapedReluDerivative}(x), element by element. */
export function sShapedReluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<
    SShapedReluSlopeOptions,
    "lowerThreshold" | "lowerSlope" | "upperThreshold" | "upperSlope",
    A
  > &
    Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link sShapedReluBackward}(dy, x): ddx · {@link sShapedReluDerivative}(x) and ddx · dy · {@link sShapedReluSecondDerivative}(x), element by element. */
export function sShapedReluDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<
    SShapedReluSlopeOptions,
    "lowerThreshold" | "lowerSlope" | "upperThreshold" | "upperSlope",
    A
  > &
    Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link sShapedRelu}(x): sums over the elements of each channel, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function sShapedReluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PerChannel<
    SShapedReluSlopeOptions,
    "lowerThreshold" | "lowerSlope" | "upperThreshold" | "upperSlope",
    A
  >,
): { lowerThreshold: A; lowerSlope: A; upperThreshold: A; upperSlope: A };
/**
 * The gradients of the parameters from the gradient of y = {@link sShapedRelu}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function sShapedReluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options?: SShapedReluSlopeOptions,
): { lowerThreshold: number; lowerSlope: number; upperThreshold: number; upperSlope: number };
export function sShapedReluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<
    SShapedReluSlopeOptions,
    "lowerThreshold" | "lowerSlope" | "upperThreshold" | "upperSlope",
    A
  > = {},
): {
  lowerThreshold: number | A;
  lowerSlope: number | A;
  upperThreshold: number | A;
  upperSlope: number | A;
} {
  return parameterGradients(
    dy,
    x,
    options,
    { f32: lowerThresholdSlope64, f64: lowerThresholdSlope64 },
    { f32: lowerSlopeSlope64, f64: lowerSlopeSlope64 },
    { f32: upperThresholdSlope64, f64: upperThresholdSlope64 },
    { f32: upperSlopeSlope64, f64: upperSlopeSlope64 },
  );
}
