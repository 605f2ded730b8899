// Generated from specs/activations/gaussian.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { expProduct } from "./internal/expProduct.ts";
import { mulExpProduct } from "./internal/mulExpProduct.ts";

/**
 * Gaussian.
 *
 * `gaussian(x) = exp(-x * x)`
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Broomhead & Lowe 1988, Multivariable Functional Interpolation and Adaptive Networks, Complex Systems 2
 */
export function gaussian(x: number): number {
  return expProduct(-x, x);
}

/**
 * The derivative of {@link gaussian} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function gaussianDerivative(x: number): number {
  return mulExpProduct(-2 * x, -x, x);
}

/** {@link gaussianDerivative} with a chosen convention at its kinks. */
export function createGaussianDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createGaussianDerivative", {}, options.kinks);
  return gaussianDerivative;
}

/**
 * The second derivative of {@link gaussian} in x.
 *
 * Error: at most 6 ULP.
 */
export function gaussianSecondDerivative(x: number): number {
  return mulExpProduct(4 * Math.min(x * x, 1000) - 2, -x, x);
}

/** {@link gaussianSecondDerivative} with a chosen convention at its kinks. */
export function createGaussianSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createGaussianSecondDerivative", {}, options.kinks);
  return gaussianSecondDerivative;
}
