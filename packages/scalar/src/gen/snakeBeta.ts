// Generated from specs/activations/snakeBeta.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { cosProduct } from "./internal/cosProduct.ts";
import { mulAdd } from "./internal/mulAdd.ts";
import { sinProduct } from "./internal/sinProduct.ts";

/**
 * Snake with a height of its own.
 *
 * `snakeBeta(x, alpha, beta) = x + sin(alpha * x) * sin(alpha * x) / beta`
 *
 * The same as snake where alpha and beta are equal.
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 2.5 ULP where |alpha * x| ≤ 823549.5; beyond, results are numbers of the right size.
 *
 * @param alpha Angular frequency of the component. A number > 0; default 1.
 * @param beta The inverse of its height. A number > 0; default 1.
 *
 * @see Lee, Ping, Ginsburg, Catanzaro & Yoon 2023, BigVGAN, arXiv:2206.04658
 */
export function snakeBeta(x: number, alpha = 1, beta = 1): number {
  if (x === -Infinity) return x;
  if (x === Infinity) return x;
  const s = sinProduct(alpha, x);
  const square = s * s;
  const p = beta * x;
  if (Math.abs(p) > 4 || square < (x < 0 ? 0.16 : 0.25)) {
    return x + s * (s / beta);
  }

  if (x > 0) {
    return (0.5 - 0.5 * cosProduct(2 * alpha, x) + p) / beta;
  }

  const lost = mulAdd(beta, x, -p);
  if (square < 0.8) {
    return (p + 0.5 - (0.5 * cosProduct(2 * alpha, x) - lost)) / beta;
  }

  const c = cosProduct(alpha, x);
  return (p + 1 - (c * c - lost)) / beta;
}

/**
 * The derivative of {@link snakeBeta} in x.
 *
 * Error: at most 4 ULP where |alpha * x| ≤ 823549.5; beyond, results are numbers of the right size.
 *
 * @param alpha Angular frequency of the component. A number > 0; default 1.
 * @param beta The inverse of its height. A number > 0; default 1.
 */
export function snakeBetaDerivative(x: number, alpha = 1, beta = 1): number {
  const s = sinProduct(2 * alpha, x);
  const c = cosProduct(2 * alpha, x);
  return s < -0.5 ? (beta - alpha + (alpha / (1 - s)) * c * c) / beta : 1 + (alpha / beta) * s;
}

/** {@link snakeBetaDerivative} with a chosen convention at its kinks. */
export function createSnakeBetaDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number, beta?: number) => number {
  resolveKinks("createSnakeBetaDerivative", {}, options.kinks);
  return snakeBetaDerivative;
}

/**
 * The second derivative of {@link snakeBeta} in x.
 *
 * Error: at most 6 ULP where |alpha * x| ≤ 823549.5; beyond, results are numbers of the right size.
 *
 * @param alpha Angular frequency of the component. A number > 0; default 1.
 * @param beta The inverse of its height. A number > 0; default 1.
 */
export function snakeBetaSecondDerivative(x: number, alpha = 1, beta = 1): number {
  const s = sinProduct(2 * alpha, x);
  const sSlope = 2 * alpha * cosProduct(2 * alpha, x);
  const c = cosProduct(2 * alpha, x);
  const cSlope = -(2 * alpha * sinProduct(2 * alpha, x));
  return s < -0.5
    ? (((((alpha / (1 - s)) * sSlope) / (1 - s)) * c + (alpha / (1 - s)) * cSlope) * c +
        (alpha / (1 - s)) * c * cSlope) /
        beta
    : (alpha / beta) * sSlope;
}

/** {@link snakeBetaSecondDerivative} with a chosen convention at its kinks. */
export function createSnakeBetaSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number, beta?: number) => number {
  resolveKinks("createSnakeBetaSecondDerivative", {}, options.kinks);
  return snakeBetaSecondDerivative;
}

/**
 * The derivative of {@link snakeBeta} in alpha.
 *
 * Error: at most 6 ULP where |alpha * x| ≤ 823549.5; beyond, results are numbers of the right size.
 *
 * @param alpha Angular frequency of the component. A number > 0; default 1.
 * @param beta The inverse of its height. A number > 0; default 1.
 */
export function snakeBetaAlphaDerivative(x: number, alpha = 1, beta = 1): number {
  return (x / beta) * sinProduct(2 * alpha, x);
}

/** {@link snakeBetaAlphaDerivative} with a chosen convention at its kinks. */
export function createSnakeBetaAlphaDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number, beta?: number) => number {
  resolveKinks("createSnakeBetaAlphaDerivative", {}, options.kinks);
  return snakeBetaAlphaDerivative;
}

/**
 * The derivative of {@link snakeBeta} in beta.
 *
 * Error: at most 6 ULP where |alpha * x| ≤ 1647099; beyond, results are numbers of the right size.
 *
 * @param alpha Angular frequency of the component. A number > 0; default 1.
 * @param beta The inverse of its height. A number > 0; default 1.
 */
export function snakeBetaBetaDerivative(x: number, alpha = 1, beta = 1): number {
  const height = sinProduct(alpha, x) / beta;
  return -height * height;
}

/** {@link snakeBetaBetaDerivative} with a chosen convention at its kinks. */
export function createSnakeBetaBetaDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number, beta?: number) => number {
  resolveKinks("createSnakeBetaBetaDerivative", {}, options.kinks);
  return snakeBetaBetaDerivative;
}
