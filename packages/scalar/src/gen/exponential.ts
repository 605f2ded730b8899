// Generated from specs/activations/exponential.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { exp } from "./internal/exp.ts";
export { exponentialDerivativeFromOutput } from "./exponentialDerivativeFromOutput.ts";

/**
 * Exponential function.
 *
 * `exponential(x) = exp(x)`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Keras, keras.activations.exponential
 */
export function exponential(x: number): number {
  return exp(x);
}

/**
 * The derivative of {@link exponential} in x.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 4 ULP.
 */
export function exponentialDerivative(x: number): number {
  return exp(x);
}

/** {@link exponentialDerivative} with a chosen convention at its kinks. */
export function createExponentialDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createExponentialDerivative", {}, options.kinks);
  return exponentialDerivative;
}

/**
 * The second derivative of {@link exponential} in x.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 6 ULP.
 */
export function exponentialSecondDerivative(x: number): number {
  return exp(x);
}

/** {@link exponentialSecondDerivative} with a chosen convention at its kinks. */
export function createExponentialSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createExponentialSecondDerivative", {}, options.kinks);
  return exponentialSecondDerivative;
}
