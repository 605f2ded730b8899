// Generated from specs/activations/mexicanHat.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulExpProduct } from "./internal/mulExpProduct.ts";

/**
 * Mexican hat wavelet.
 *
 * `mexicanHat(x) = (1 - x * x) * exp(-0.5 * x * x)`
 *
 * The negative second derivative of a Gaussian, not normalised.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Daubechies 1992, Ten Lectures on Wavelets
 */
export function mexicanHat(x: number): number {
  return mulExpProduct((1 - x) * (1 + x), -0.5 * x, x);
}

/**
 * The derivative of {@link mexicanHat} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function mexicanHatDerivative(x: number): number {
  return mulExpProduct(x * (x * x - 3), -0.5 * x, x);
}

/** {@link mexicanHatDerivative} with a chosen convention at its kinks. */
export function createMexicanHatDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createMexicanHatDerivative", {}, options.kinks);
  return mexicanHatDerivative;
}
