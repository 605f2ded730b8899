// Generated from specs/activations/isrlu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

/**
 * Inverse square root linear unit.
 *
 * `isrlu(x, alpha) = x < 0 ? x / sqrt(1 + alpha * x * x) : x`
 *
 * Limits: −(1 / sqrt(alpha)) at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param alpha How soon the negative side saturates, at −1 / √alpha. A number > 0; default 1.
 *
 * @see Carlile, Delamarter, Kinney, Marti & Whitney 2017, arXiv:1710.09967
 */
export function isrlu(x: number, alpha = 1): number {
  return x < -1 ? -1 / Math.sqrt(alpha + 1 / x / x) : x < 0 ? x / Math.sqrt(1 + alpha * x * x) : x;
}

/**
 * The derivative of {@link isrlu} in x.
 *
 * Limits: 1 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param alpha How soon the negative side saturates, at −1 / √alpha. A number > 0; default 1.
 */
export function isrluDerivative(x: number, alpha = 1): number {
  if (Number.isNaN(x)) return x;
  const d = 1 + alpha * x * x;
  return x < 0 && d < 1000000000 ? Math.sqrt(1 / d / (d * d)) : x < 0 ? 1 / d / Math.sqrt(d) : 1;
}

/** {@link isrluDerivative} with a chosen convention at its kinks. */
export function createIsrluDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number) => number {
  resolveKinks("createIsrluDerivative", {}, options.kinks);
  return isrluDerivative;
}

/**
 * The second derivative of {@link isrlu} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha How soon the negative side saturates, at −1 / √alpha. A number > 0; default 1.
 */
export function isrluSecondDerivative(x: number, alpha = 1): number {
  if (x > 0) {
    return 0;
  }

  const d = 1 + alpha * x * x;
  if (d < 1000000000) {
    return (-3 * alpha * x) / (d * d * Math.sqrt(d));
  }

  const far = alpha + 1 / x / x;
  return (3 * alpha) / (far * far * Math.sqrt(far)) / x / x / x / x;
}

/** {@link isrluSecondDerivative} with a chosen convention at its kinks. */
export function createIsrluSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number) => number {
  resolveKinks("createIsrluSecondDerivative", {}, options.kinks);
  return isrluSecondDerivative;
}

/**
 * The derivative of {@link isrlu} in alpha.
 *
 * Limits: 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha How soon the negative side saturates, at −1 / √alpha. A number > 0; default 1.
 */
export function isrluAlphaDerivative(x: number, alpha = 1): number {
  if (Number.isNaN(x)) return x;
  return x < -1
    ? 0.5 / (alpha + 1 / x / x) / Math.sqrt(alpha + 1 / x / x)
    : x < 0
      ? (-0.5 * x * x * x) / (1 + alpha * x * x) / Math.sqrt(1 + alpha * x * x)
      : 0;
}

/** {@link isrluAlphaDerivative} with a chosen convention at its kinks. */
export function createIsrluAlphaDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number) => number {
  resolveKinks("createIsrluAlphaDerivative", {}, options.kinks);
  return isrluAlphaDerivative;
}
