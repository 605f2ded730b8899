// Generated from specs/activations/identity.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

/**
 * Identity.
 *
 * `identity(x) = x`
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Widrow & Hoff 1960, Adaptive switching circuits
 */
export function identity(x: number): number {
  return x;
}

/**
 * The derivative of {@link identity} in x.
 *
 * Limits: 1 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function identityDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return 1;
}

/** {@link identityDerivative} with a chosen convention at its kinks. */
export function createIdentityDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createIdentityDerivative", {}, options.kinks);
  return identityDerivative;
}

/**
 * The second derivative of {@link identity} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function identitySecondDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link identitySecondDerivative} with a chosen convention at its kinks. */
export function createIdentitySecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createIdentitySecondDerivative", {}, options.kinks);
  return identitySecondDerivative;
}
