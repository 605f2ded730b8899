// Generated from specs/activations/bentIdentity.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

/**
 * Bent identity.
 *
 * `bentIdentity(x) = (sqrt(x * x + 1) - 1) / 2 + x`
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Wikipedia, Activation function, table of activation functions
 */
export function bentIdentity(x: number): number {
  if (x === -Infinity) return x;
  const root = Math.abs(x) < 1000000000 ? Math.sqrt(x * x + 1) : Math.abs(x);
  return x + (Math.abs(x) < 1 ? (0.5 * x * x) / (root + 1) : 0.5 * (root - 1));
}

/**
 * The derivative of {@link bentIdentity} in x.
 *
 * Limits: 0.5 at −∞, 1.5 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function bentIdentityDerivative(x: number): number {
  if (x === -Infinity) return 0.5;
  if (x === Infinity) return 1.5;
  return 1 + (0.5 * x) / (Math.abs(x) < 1000000000 ? Math.sqrt(x * x + 1) : Math.abs(x));
}

/** {@link bentIdentityDerivative} with a chosen convention at its kinks. */
export function createBentIdentityDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createBentIdentityDerivative", {}, options.kinks);
  return bentIdentityDerivative;
}

/**
 * The second derivative of {@link bentIdentity} in x.
 *
 * Error: at most 6 ULP.
 */
export function bentIdentitySecondDerivative(x: number): number {
  return Math.abs(x) < 1000000000
    ? 0.5 / ((x * x + 1) * Math.sqrt(x * x + 1))
    : 0.5 / Math.abs(x) / Math.abs(x) / Math.abs(x);
}

/** {@link bentIdentitySecondDerivative} with a chosen convention at its kinks. */
export function createBentIdentitySecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createBentIdentitySecondDerivative", {}, options.kinks);
  return bentIdentitySecondDerivative;
}
