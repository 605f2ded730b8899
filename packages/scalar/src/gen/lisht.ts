// Generated from specs/activations/lisht.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * Linearly scaled hyperbolic tangent.
 *
 * `lisht(x) = x * tanh(x)`
 *
 * Limits: ∞ at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Roy, Manna, Dubey & Chaudhuri 2019, arXiv:1901.05894
 */
export function lisht(x: number): number {
  return x * tanh(x);
}

/**
 * The derivative of {@link lisht} in x.
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function lishtDerivative(x: number): number {
  if (x === -Infinity) return -1;
  if (x === Infinity) return 1;
  return tanh(x) + x * mulSigmoidSlope(4, 2 * x);
}

/** {@link lishtDerivative} with a chosen convention at its kinks. */
export function createLishtDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createLishtDerivative", {}, options.kinks);
  return lishtDerivative;
}

/**
 * The second derivative of {@link lisht} in x.
 *
 * Error: at most 6 ULP.
 */
export function lishtSecondDerivative(x: number): number {
  return mulSigmoidSlope(8 * (1 - x * tanh(x)), 2 * x);
}

/** {@link lishtSecondDerivative} with a chosen convention at its kinks. */
export function createLishtSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createLishtSecondDerivative", {}, options.kinks);
  return lishtSecondDerivative;
}
