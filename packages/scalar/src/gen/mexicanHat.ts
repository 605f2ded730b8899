// Generated from specs/activations/mexicanHat.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulAdd } from "./internal/mulAdd.ts";
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

/**
 * The second derivative of {@link mexicanHat} in x.
 *
 * Error: at most 6 ULP.
 */
export function mexicanHatSecondDerivative(x: number): number {
  const a = Math.min(Math.abs(x), 60);
  const inner = mulAdd(a, a, -0.55029296875) - 0.0002172884668219018;
  const outer = mulAdd(a, a, -5.449462890625) - 0.000026852158178098196;
  return mulExpProduct(-inner * outer, -0.5 * a, a);
}

/** {@link mexicanHatSecondDerivative} with a chosen convention at its kinks. */
export function createMexicanHatSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createMexicanHatSecondDerivative", {}, options.kinks);
  return mexicanHatSecondDerivative;
}
