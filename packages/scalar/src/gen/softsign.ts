// Generated from specs/activations/softsign.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
export { softsignDerivativeFromOutput } from "./softsignDerivativeFromOutput.ts";

/**
 * Softsign.
 *
 * `softsign(x) = x / (1 + abs(x))`
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Bergstra, Desjardins, Lamblin & Bengio 2009, Quadratic polynomials learn better image features
 */
export function softsign(x: number): number {
  if (x === -Infinity) return -1;
  if (x === Infinity) return 1;
  return x / (1 + Math.abs(x));
}

/**
 * The derivative of {@link softsign} in x.
 *
 * Error: at most 4 ULP.
 */
export function softsignDerivative(x: number): number {
  return 1 / (1 + Math.abs(x)) / (1 + Math.abs(x));
}

/** {@link softsignDerivative} with a chosen convention at its kinks. */
export function createSoftsignDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSoftsignDerivative", {}, options.kinks);
  return softsignDerivative;
}

/**
 * The second derivative of {@link softsign} in x.
 *
 * Error: at most 6 ULP.
 */
export function softsignSecondDerivative(x: number): number {
  return (
    (-(((1 / (1 + Math.abs(x))) * (x <= 0 ? -1 : 1)) / (1 + Math.abs(x))) -
      (1 / (1 + Math.abs(x)) / (1 + Math.abs(x))) * (x <= 0 ? -1 : 1)) /
    (1 + Math.abs(x))
  );
}

/** {@link softsignSecondDerivative} with a chosen convention at its kinks. */
export function createSoftsignSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSoftsignSecondDerivative", {}, options.kinks);
  return softsignSecondDerivative;
}
