// Generated from specs/activations/isru.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

/**
 * Inverse square root unit.
 *
 * `isru(x, alpha) = x / sqrt(1 + alpha * x * x)`
 *
 * Limits: alpha === 0 ? −∞ : -(1 / sqrt(alpha)) at −∞, alpha === 0 ? ∞ : 1 / sqrt(alpha) at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param alpha How soon it saturates, at ±1 / √alpha; 0 makes it the identity. A number ≥ 0; default 1.
 *
 * @see Carlile, Delamarter, Kinney, Marti & Whitney 2017, arXiv:1710.09967
 */
export function isru(x: number, alpha = 1): number {
  if (x === 0) return x;
  if (x === -Infinity) return alpha === 0 ? x : -(1 / Math.sqrt(alpha));
  if (x === Infinity) return alpha === 0 ? x : 1 / Math.sqrt(alpha);
  const square = alpha * x * x;
  const root = Math.sqrt(1 + square);
  return square < 0.25
    ? x - x * (square / (root * (root + 1)))
    : (x < 0 ? -1 : 1) * Math.sqrt(1 / (alpha + 1 / x / x));
}

/**
 * The derivative of {@link isru} in x.
 *
 * Limits: alpha === 0 ? 1 : 0 at −∞, alpha === 0 ? 1 : 0 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param alpha How soon it saturates, at ±1 / √alpha; 0 makes it the identity. A number ≥ 0; default 1.
 */
export function isruDerivative(x: number, alpha = 1): number {
  if (x === -Infinity) return alpha === 0 ? 1 : 0;
  if (x === Infinity) return alpha === 0 ? 1 : 0;
  const d = 1 + alpha * x * x;
  return d < 1000000000 ? Math.sqrt(1 / d / (d * d)) : 1 / d / Math.sqrt(d);
}

/** {@link isruDerivative} with a chosen convention at its kinks. */
export function createIsruDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number) => number {
  resolveKinks("createIsruDerivative", {}, options.kinks);
  return isruDerivative;
}

/**
 * The second derivative of {@link isru} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha How soon it saturates, at ±1 / √alpha; 0 makes it the identity. A number ≥ 0; default 1.
 */
export function isruSecondDerivative(x: number, alpha = 1): number {
  if (x === -Infinity) return 0;
  if (x === Infinity) return 0;
  const d = 1 + alpha * x * x;
  if (d < 1000000000) {
    return (-3 * alpha * x) / (d * d * Math.sqrt(d));
  }

  const far = alpha + 1 / x / x;
  return ((x <= 0 ? 3 : -3) * alpha) / (far * far * Math.sqrt(far)) / x / x / x / x;
}

/** {@link isruSecondDerivative} with a chosen convention at its kinks. */
export function createIsruSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number) => number {
  resolveKinks("createIsruSecondDerivative", {}, options.kinks);
  return isruSecondDerivative;
}

/**
 * The derivative of {@link isru} in alpha.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha How soon it saturates, at ±1 / √alpha; 0 makes it the identity. A number ≥ 0; default 1.
 */
export function isruAlphaDerivative(x: number, alpha = 1): number {
  const d = Math.abs(x) < 1 ? 1 + alpha * x * x : alpha + 1 / x / x;
  return (Math.abs(x) < 1 ? -0.5 * x * x * x : x < 0 ? 0.5 : -0.5) / d / Math.sqrt(d);
}

/** {@link isruAlphaDerivative} with a chosen convention at its kinks. */
export function createIsruAlphaDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number) => number {
  resolveKinks("createIsruAlphaDerivative", {}, options.kinks);
  return isruAlphaDerivative;
}
