// Generated from specs/activations/erfActivation.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { erf } from "./internal/erf.ts";
import { mulExpProduct } from "./internal/mulExpProduct.ts";

/**
 * Error function.
 *
 * `erfActivation(x) = erf(x)`
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Williams 1996, Computing with Infinite Networks, NIPS 9
 */
export function erfActivation(x: number): number {
  return erf(x);
}

/**
 * The derivative of {@link erfActivation} in x.
 *
 * Error: at most 4 ULP.
 */
export function erfActivationDerivative(x: number): number {
  return mulExpProduct(1.1283791670955126, -x, x);
}

/** {@link erfActivationDerivative} with a chosen convention at its kinks. */
export function createErfActivationDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createErfActivationDerivative", {}, options.kinks);
  return erfActivationDerivative;
}

/**
 * The second derivative of {@link erfActivation} in x.
 *
 * Error: at most 6 ULP.
 */
export function erfActivationSecondDerivative(x: number): number {
  return mulExpProduct(-2 * 1.1283791670955126 * x, -x, x);
}

/** {@link erfActivationSecondDerivative} with a chosen convention at its kinks. */
export function createErfActivationSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createErfActivationSecondDerivative", {}, options.kinks);
  return erfActivationSecondDerivative;
}
