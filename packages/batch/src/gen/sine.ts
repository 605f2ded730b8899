// Generated from specs/activations/sine.ts by @subgrad/generator. Do not edit.
import type { FloatArray, MaybeChannels, Output, Outputs, PerChannel } from "../runtime/index.ts";
import {
  backward32,
  backward64,
  derivative32,
  derivative64,
  doubleBackward32,
  doubleBackward64,
  forward32,
  forward64,
  omegaSlope32,
  omegaSlope64,
  secondDerivative32,
  secondDerivative64,
} from "./lanes/sine.ts";
import {
  type SineOptions,
  type SineSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/sine.ts";
export type { SineOptions, SineSlopeOptions } from "./passes/sine.ts";

/**
 * Sine, element by element.
 *
 * `sine(x, omega) = sin(omega * x)`
 *
 * The activation of sinusoidal representation networks (SIREN).
 *
 * Error: at most 3 ULP in a Float32Array where |omega * x| ≤ 20000; beyond, results are numbers of the right size, 2 ULP in a Float64Array where |omega * x| ≤ 1647099; beyond, results are numbers of the right size.
 *
 * @see Sitzmann, Martel, Bergman, Lindell & Wetzstein 2020, arXiv:2006.09661
 */
export function sine<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SineOptions, "omega", A> & Output<A> = {},
): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link sine} in x, element by element.
 *
 * Error: at most 5 ULP in a Float32Array where |omega * x| ≤ 20000; beyond, results are numbers of the right size, 4 ULP in a Float64Array where |omega * x| ≤ 1647099; beyond, results are numbers of the right size.
 */
export function sineDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SineSlopeOptions, "omega", A> & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link sine} in x, element by element.
 *
 * Error: at most 8 ULP in a Float32Array where |omega * x| ≤ 20000; beyond, results are numbers of the right size, 6 ULP in a Float64Array where |omega * x| ≤ 1647099; beyond, results are numbers of the right size.
 */
export function sineSecondDerivative<A extends FloatArray>(
  x: A,
  options: MaybeChannels<SineSlopeOptions, "omega", A> & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link sine}(x): dy · {@link sineDerivative}(x), element by element. */
export function sineBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SineSlopeOptions, "omega", A> & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link sineBackward}(dy, x): ddx · {@link sineDerivative}(x) and ddx · dy · {@link sineSecondDerivative}(x), element by element. */
export function sineDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: MaybeChannels<SineSlopeOptions, "omega", A> & Outputs<"dy" | "x", A> = {},
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
 * The gradients of the parameters from the gradient of y = {@link sine}(x): sums over the elements of each channel, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array where |omega * x| ≤ 20000; beyond, results are numbers of the right size, 6 ULP in a Float64Array where |omega * x| ≤ 1647099; beyond, results are numbers of the right size.
 */
export function sineParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PerChannel<SineSlopeOptions, "omega", A>,
): { omega: A };
/**
 * The gradients of the parameters from the gradient of y = {@link sine}(x): sums over all elements, in compensated binary64.
 *
 * Error of a term: at most 6 ULP in a Float32Array where |omega * x| ≤ 20000; beyond, results are numbers of the right size, 6 ULP in a Float64Array where |omega * x| ≤ 1647099; beyond, results are numbers of the right size.
 */
export function sineParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options?: SineSlopeOptions,
): { omega: number };
export function sineParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaybeChannels<SineSlopeOptions, "omega", A> = {},
): { omega: number | A } {
  return parameterGradients(dy, x, options, { f32: omegaSlope32, f64: omegaSlope64 });
}
