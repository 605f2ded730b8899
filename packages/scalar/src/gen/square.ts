// Generated from specs/activations/square.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

/**
 * Square.
 *
 * `square(x) = x * x`
 *
 * Error: at most 2 ULP.
 *
 * @see Livni, Shalev-Shwartz & Shamir 2014, On the Computational Efficiency of Training Neural Networks, arXiv:1410.1141
 */
export function square(x: number): number {
  return x * x;
}

/**
 * The derivative of {@link square} in x.
 *
 * Error: at most 4 ULP.
 */
export function squareDerivative(x: number): number {
  return 2 * x;
}

/** {@link squareDerivative} with a chosen convention at its kinks. */
export function createSquareDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSquareDerivative", {}, options.kinks);
  return squareDerivative;
}

/**
 * The second derivative of {@link square} in x.
 *
 * Limits: 2 at −∞, 2 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function squareSecondDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return 2;
}

/** {@link squareSecondDerivative} with a chosen convention at its kinks. */
export function createSquareSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSquareSecondDerivative", {}, options.kinks);
  return squareSecondDerivative;
}
