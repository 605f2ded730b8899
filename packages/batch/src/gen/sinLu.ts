// Generated from specs/activations/sinLu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, MaybeChannels, Output, Outputs, PerChannel } from "../runtime/index.ts";
import {
  aSlope32,
  aSlope64,
  bSlope32,
  bSlope64,
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
} from "./lanes/sinLu.ts";
import {
  type SinLuOptions,
  type SinLuSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/sinLu.ts";
export type { SinLuOptions, SinLuSlopeOptions } from "./passes/sinLu.ts";

/**
 * Sinu-sigmoidal linear unit, element by element.
 *
 * `sinLu(x, a, b) = (x + a * sin(b * x)) * sigmoid(x)`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 4 ULP in a Float32Array where |b * x| ≤ 20000; beyond, results are numbers of the right size, 4 ULP in a Float64Array where |b * x| ≤ 1647099; beyond, results are numbers of the right size.
 *
 * @see Paul, Bandyopadhyay, Dutta, Roy & Biswas 2022, SinLU: Sinu-Sigmoidal Linear Unit, Mathematics 10(3), 337
 */
export function sinLu<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SinLuOptions, "a" | "b", A> & Output<A> = {},
): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link sinLu} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array where |b * x| ≤ 20000; beyond, results are numbers of the right size, 6 ULP in a Float64Array where |b * x| ≤ 1647099; beyond, results are numbers of the right size.
 */
export function sinLuDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SinLuSlopeOptions, "a" | "b", A> & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link sinLu} in x, element by element.
 *
 * Error: at most 14 ULP in a Float32Array where |b * x| ≤ 20000; beyond, results are numbers of the right size, 8 ULP in a Float64Array where |b * x| ≤ 1647099; beyond, results are numbers of the right size.
 */
export function sinLuSecondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SinLuSlopeOptions, "a" | "b", A> & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link sinLu}(x): dy · {@link sinLuDerivative}(x), element by element. */
export function sinLuBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SinLuSlopeOptions, "a" | "b", A> & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link sinLuBackward}(dy, x): ddx · {@link sinLuDerivative}(x) and ddx · dy · {@link sinLuSecondDerivative}(x), element by element. */
export function sinLuDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<SinLuSlopeOptions, "a" | "b", A> & Outputs<"dy" | "x", A> = {},
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

/**
 * The gradients of the parameters from the gradient of y = {@link sinLu}(x): sums over the elements of each channel, in compensated binary64.
 *
 * Error of a term: at most 8 ULP in a Float32Array where |b * x| ≤ 20000; beyond, results are numbers of the right size, 8 ULP in a Float64Array where |b * x| ≤ 1647099; beyond, results are numbers of the right size.
 */
export function sinLuParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PerChannel<SinLuSlopeOptions, "a" | "b", A>,
): { a: A; b: A };
/**
 * The gradients of the parameters from the gradient of y = {@link sinLu}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 8 ULP in a Float32Array where |b * x| ≤ 20000; beyond, results are numbers of the right size, 8 ULP in a Float64Array where |b * x| ≤ 1647099; beyond, results are numbers of the right size.
 */
export function sinLuParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options?: SinLuSlopeOptions,
): { a: number; b: number };
export function sinLuParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SinLuSlopeOptions, "a" | "b", A> = {},
): { a: number | A; b: number | A } {
  return parameterGradients(
    dy,
    x,
    options,
    { f32: aSlope32, f64: aSlope64 },
    { f32: bSlope32, f64: bSlope64 },
  );
}
