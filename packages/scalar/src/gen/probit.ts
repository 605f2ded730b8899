// Generated from specs/activations/probit.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulNormalPdf } from "./internal/mulNormalPdf.ts";
import { normalCdf } from "./internal/normalCdf.ts";
import { normalPdf } from "./internal/normalPdf.ts";

/**
 * Normal distribution function.
 *
 * `probit(x) = normalCdf(x)`
 *
 * The inverse of the probit link: the probability Φ(x) that a standard normal variable is at most x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Bliss 1934, The Method of Probits, Science 79
 */
export function probit(x: number): number {
  return normalCdf(x);
}

/**
 * The derivative of {@link probit} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function probitDerivative(x: number): number {
  return normalPdf(x);
}

/** {@link probitDerivative} with a chosen convention at its kinks. */
export function createProbitDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createProbitDerivative", {}, options.kinks);
  return probitDerivative;
}

/**
 * The second derivative of {@link probit} in x.
 *
 * Limits: 0 at −∞, −0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function probitSecondDerivative(x: number): number {
  return Math.abs(x) < 1 ? mulNormalPdf(-x * 1073741824, x) / 1073741824 : mulNormalPdf(-x, x);
}

/** {@link probitSecondDerivative} with a chosen convention at its kinks. */
export function createProbitSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createProbitSecondDerivative", {}, options.kinks);
  return probitSecondDerivative;
}
