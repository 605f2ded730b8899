// Generated from specs/activations/asinhActivation.ts by @subgrad/generator. Do not edit.
import { asinh } from "./internal/asinh.ts";
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
export { asinhActivationDerivativeFromOutput } from "./asinhActivationDerivativeFromOutput.ts";

/**
 * Inverse hyperbolic sine.
 *
 * `asinhActivation(x) = asinh(x)`
 *
 * Linear near 0, and a logarithm of either sign far out.
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see NIST Digital Library of Mathematical Functions, section 4.37
 */
export function asinhActivation(x: number): number {
  return asinh(x);
}

/**
 * The derivative of {@link asinhActivation} in x.
 *
 * Error: at most 4 ULP.
 */
export function asinhActivationDerivative(x: number): number {
  return Math.abs(x) < 1000000000 ? 1 / Math.sqrt(1 + x * x) : 1 / Math.abs(x);
}

/** {@link asinhActivationDerivative} with a chosen convention at its kinks. */
export function createAsinhActivationDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createAsinhActivationDerivative", {}, options.kinks);
  return asinhActivationDerivative;
}

/**
 * The second derivative of {@link asinhActivation} in x.
 *
 * Error: at most 6 ULP.
 */
export function asinhActivationSecondDerivative(x: number): number {
  return Math.abs(x) < 1000000000
    ? -(((1 / Math.sqrt(1 + x * x)) * ((0.5 / Math.sqrt(1 + x * x)) * (x + x))) / Math.sqrt(1 + x * x))
    : -(((1 / Math.abs(x)) * (x <= 0 ? -1 : 1)) / Math.abs(x));
}

/** {@link asinhActivationSecondDerivative} with a chosen convention at its kinks. */
export function createAsinhActivationSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createAsinhActivationSecondDerivative", {}, options.kinks);
  return asinhActivationSecondDerivative;
}
