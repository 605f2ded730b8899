// Generated from specs/activations/linear.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

/**
 * Linear function.
 *
 * `linear(x, alpha, beta) = alpha * x + beta`
 *
 * Limits: alpha === 0 ? beta : −(alpha * ∞) at −∞, alpha === 0 ? beta : alpha * ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param alpha Slope. Any number; default 1.
 * @param beta Value at 0. Any number; default 0.
 *
 * @see WebNN, linear
 */
export function linear(x: number, alpha = 1, beta = 0): number {
  if (x === -Infinity) return alpha === 0 ? beta : alpha * x;
  if (x === Infinity) return alpha === 0 ? beta : alpha * x;
  return beta === 0 ? (x === 0 ? x * Math.abs(x) : alpha * x) : alpha * x + beta;
}

/**
 * The derivative of {@link linear} in x.
 *
 * Limits: alpha at −∞, alpha at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param alpha Slope. Any number; default 1.
 * @param beta Value at 0. Any number; default 0.
 */
export function linearDerivative(x: number, alpha = 1, beta = 0): number {
  if (Number.isNaN(x)) return x;
  return alpha;
}

/** {@link linearDerivative} with a chosen convention at its kinks. */
export function createLinearDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number, beta?: number) => number {
  resolveKinks("createLinearDerivative", {}, options.kinks);
  return linearDerivative;
}

/**
 * The second derivative of {@link linear} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Slope. Any number; default 1.
 * @param beta Value at 0. Any number; default 0.
 */
export function linearSecondDerivative(x: number, alpha = 1, beta = 0): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link linearSecondDerivative} with a chosen convention at its kinks. */
export function createLinearSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number, beta?: number) => number {
  resolveKinks("createLinearSecondDerivative", {}, options.kinks);
  return linearSecondDerivative;
}

/**
 * The derivative of {@link linear} in alpha.
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Slope. Any number; default 1.
 * @param beta Value at 0. Any number; default 0.
 */
export function linearAlphaDerivative(x: number, alpha = 1, beta = 0): number {
  return x;
}

/** {@link linearAlphaDerivative} with a chosen convention at its kinks. */
export function createLinearAlphaDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number, beta?: number) => number {
  resolveKinks("createLinearAlphaDerivative", {}, options.kinks);
  return linearAlphaDerivative;
}

/**
 * The derivative of {@link linear} in beta.
 *
 * Limits: 1 at −∞, 1 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Slope. Any number; default 1.
 * @param beta Value at 0. Any number; default 0.
 */
export function linearBetaDerivative(x: number, alpha = 1, beta = 0): number {
  if (Number.isNaN(x)) return x;
  return 1;
}

/** {@link linearBetaDerivative} with a chosen convention at its kinks. */
export function createLinearBetaDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number, beta?: number) => number {
  resolveKinks("createLinearBetaDerivative", {}, options.kinks);
  return linearBetaDerivative;
}
