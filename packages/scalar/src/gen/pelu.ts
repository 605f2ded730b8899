// Generated from specs/activations/pelu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { expm1Quotient } from "./internal/expm1Quotient.ts";
import { mulExpQuotient } from "./internal/mulExpQuotient.ts";

/**
 * Parametric exponential linear unit.
 *
 * `pelu(x, alpha, beta) = x < 0 ? alpha * expm1(x / beta) : alpha / beta * x`
 *
 * An elu whose scale and decay are learned, and whose slope is continuous whatever they are.
 *
 * Error: at most 2 ULP.
 *
 * @param alpha Depth of the plateau on the negative side; the paper's `a`. A number > 0; default 1.
 * @param beta How slowly the plateau is reached; the paper's `b`. The slope at 0 is alpha / beta. A number > 0; default 1.
 *
 * @see Trottier, Giguère & Chaib-draa 2017, arXiv:1605.09332
 */
export function pelu(x: number, alpha = 1, beta = 1): number {
  return x < -1e-17 * beta ? alpha * expm1Quotient(x, beta) : (alpha / beta) * x;
}

/**
 * The derivative of {@link pelu} in x.
 *
 * Limits: alpha / beta at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param alpha Depth of the plateau on the negative side; the paper's `a`. A number > 0; default 1.
 * @param beta How slowly the plateau is reached; the paper's `b`. The slope at 0 is alpha / beta. A number > 0; default 1.
 */
export function peluDerivative(x: number, alpha = 1, beta = 1): number {
  if (Number.isNaN(x)) return x;
  return x < 0 ? mulExpQuotient(alpha / beta, x, beta) : alpha / beta;
}

/** {@link peluDerivative} with a chosen convention at its kinks. */
export function createPeluDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number, beta?: number) => number {
  resolveKinks("createPeluDerivative", {}, options.kinks);
  return peluDerivative;
}

/**
 * The second derivative of {@link pelu} in x.
 *
 * Limits: 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Depth of the plateau on the negative side; the paper's `a`. A number > 0; default 1.
 * @param beta How slowly the plateau is reached; the paper's `b`. The slope at 0 is alpha / beta. A number > 0; default 1.
 */
export function peluSecondDerivative(x: number, alpha = 1, beta = 1): number {
  if (Number.isNaN(x)) return x;
  return x <= 0 ? mulExpQuotient(alpha / beta / beta, x, beta) : 0;
}

/** {@link peluSecondDerivative} with a chosen convention at its kinks. */
export function createPeluSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number, beta?: number) => number {
  resolveKinks("createPeluSecondDerivative", {}, options.kinks);
  return peluSecondDerivative;
}

/**
 * The derivative of {@link pelu} in alpha.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Depth of the plateau on the negative side; the paper's `a`. A number > 0; default 1.
 * @param beta How slowly the plateau is reached; the paper's `b`. The slope at 0 is alpha / beta. A number > 0; default 1.
 */
export function peluAlphaDerivative(x: number, alpha = 1, beta = 1): number {
  return x < 0 ? expm1Quotient(x, beta) : x / beta;
}

/** {@link peluAlphaDerivative} with a chosen convention at its kinks. */
export function createPeluAlphaDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number, beta?: number) => number {
  resolveKinks("createPeluAlphaDerivative", {}, options.kinks);
  return peluAlphaDerivative;
}

/**
 * The derivative of {@link pelu} in beta.
 *
 * Limits: 0 at −∞, −∞ at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Depth of the plateau on the negative side; the paper's `a`. A number > 0; default 1.
 * @param beta How slowly the plateau is reached; the paper's `b`. The slope at 0 is alpha / beta. A number > 0; default 1.
 */
export function peluBetaDerivative(x: number, alpha = 1, beta = 1): number {
  return x < 0 ? mulExpQuotient((-alpha / beta / beta) * x, x, beta) : (-alpha / beta / beta) * x;
}

/** {@link peluBetaDerivative} with a chosen convention at its kinks. */
export function createPeluBetaDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alpha?: number, beta?: number) => number {
  resolveKinks("createPeluBetaDerivative", {}, options.kinks);
  return peluBetaDerivative;
}
