// Generated from specs/activations/smelu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

/**
 * Smooth rectified linear unit.
 *
 * `smelu(x, beta) = x > -beta ? x < beta ? (x + beta) * (x + beta) / (4 * beta) : x : 0`
 *
 * A parabola joins the two sides of relu; with beta = 1 this is sparsePlus.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param beta Half-width of the bend. A number > 0; default 1.
 *
 * @see Shamir, Lin & Coviello 2020, arXiv:2010.09931
 */
export function smelu(x: number, beta = 1): number {
  if (Number.isNaN(x)) return x;
  if (x > beta) {
    return x;
  }

  if (x > beta * -0.125) {
    return x / 2 + (beta + x * (x / beta)) / 4;
  }

  const s = x + beta;
  const q = s / beta;
  const lost = x - (s - beta);
  return x > -beta ? (q * s + 2 * q * lost) / 4 : 0;
}

/**
 * The derivative of {@link smelu} in x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param beta Half-width of the bend. A number > 0; default 1.
 */
export function smeluDerivative(x: number, beta = 1): number {
  if (Number.isNaN(x)) return x;
  return x > -beta ? (x < beta ? (x + beta) / (2 * beta) : 1) : 0;
}

/** {@link smeluDerivative} with a chosen convention at its kinks. */
export function createSmeluDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, beta?: number) => number {
  resolveKinks("createSmeluDerivative", {}, options.kinks);
  return smeluDerivative;
}

/**
 * The second derivative of {@link smelu} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param beta Half-width of the bend. A number > 0; default 1.
 */
export function smeluSecondDerivative(x: number, beta = 1): number {
  if (Number.isNaN(x)) return x;
  return x > -beta ? (x <= beta ? 1 / (2 * beta) : 0) : 0;
}

/** {@link smeluSecondDerivative} with a chosen convention at its kinks. */
export function createSmeluSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, beta?: number) => number {
  resolveKinks("createSmeluSecondDerivative", {}, options.kinks);
  return smeluSecondDerivative;
}

/**
 * The derivative of {@link smelu} in beta.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param beta Half-width of the bend. A number > 0; default 1.
 */
export function smeluBetaDerivative(x: number, beta = 1): number {
  if (Number.isNaN(x)) return x;
  return x > -beta ? (x < beta ? (((beta - x) / beta) * ((beta + x) / beta)) / 4 : 0) : 0;
}

/** {@link smeluBetaDerivative} with a chosen convention at its kinks. */
export function createSmeluBetaDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, beta?: number) => number {
  resolveKinks("createSmeluBetaDerivative", {}, options.kinks);
  return smeluBetaDerivative;
}
