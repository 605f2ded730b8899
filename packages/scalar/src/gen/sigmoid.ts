// Generated from specs/activations/sigmoid.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { sigmoid as sigmoidKernel } from "./internal/sigmoid.ts";
import { sigmoidSlope } from "./internal/sigmoidSlope.ts";
import { tanh } from "./internal/tanh.ts";
export { sigmoidDerivativeFromOutput } from "./sigmoidDerivativeFromOutput.ts";

/**
 * Logistic sigmoid.
 *
 * `sigmoid(x) = 1 / (1 + exp(-x))`
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Verhulst 1845; Cox 1958, The Regression Analysis of Binary Sequences
 */
export function sigmoid(x: number): number {
  return sigmoidKernel(x);
}

/**
 * The derivative of {@link sigmoid} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function sigmoidDerivative(x: number): number {
  return sigmoidSlope(x);
}

/** {@link sigmoidDerivative} with a chosen convention at its kinks. */
export function createSigmoidDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSigmoidDerivative", {}, options.kinks);
  return sigmoidDerivative;
}

/**
 * The second derivative of {@link sigmoid} in x.
 *
 * Error: at most 6 ULP.
 */
export function sigmoidSecondDerivative(x: number): number {
  return -(tanh(0.5 * x) * sigmoidSlope(x));
}

/** {@link sigmoidSecondDerivative} with a chosen convention at its kinks. */
export function createSigmoidSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSigmoidSecondDerivative", {}, options.kinks);
  return sigmoidSecondDerivative;
}
