// Generated from specs/activations/sine.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { cosProduct } from "./internal/cosProduct.ts";
import { sinProduct } from "./internal/sinProduct.ts";

/**
 * Sine.
 *
 * `sine(x, omega) = sin(omega * x)`
 *
 * The activation of sinusoidal representation networks (SIREN).
 *
 * Error: at most 2 ULP where |omega * x| ≤ 1647099; beyond, results are numbers of the right size.
 *
 * @param omega Angular frequency, in the paper ω₀. Any number; default 30.
 *
 * @see Sitzmann, Martel, Bergman, Lindell & Wetzstein 2020, arXiv:2006.09661
 */
export function sine(x: number, omega = 30): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return x;
  return omega === 0 ? 0 : sinProduct(omega, x);
}

/**
 * The derivative of {@link sine} in x.
 *
 * Error: at most 4 ULP where |omega * x| ≤ 1647099; beyond, results are numbers of the right size.
 *
 * @param omega Angular frequency, in the paper ω₀. Any number; default 30.
 */
export function sineDerivative(x: number, omega = 30): number {
  if (Number.isNaN(x)) return x;
  return omega === 0 ? 0 : omega * cosProduct(omega, x);
}

/** {@link sineDerivative} with a chosen convention at its kinks. */
export function createSineDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, omega?: number) => number {
  resolveKinks("createSineDerivative", {}, options.kinks);
  return sineDerivative;
}

/**
 * The second derivative of {@link sine} in x.
 *
 * Error: at most 6 ULP where |omega * x| ≤ 1647099; beyond, results are numbers of the right size.
 *
 * @param omega Angular frequency, in the paper ω₀. Any number; default 30.
 */
export function sineSecondDerivative(x: number, omega = 30): number {
  if (Number.isNaN(x)) return x;
  return omega === 0
    ? 0
    : Math.abs(omega * x) < 1e-15
      ? -(omega * omega * omega) * x
      : -(omega * (omega * sinProduct(omega, x)));
}

/** {@link sineSecondDerivative} with a chosen convention at its kinks. */
export function createSineSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, omega?: number) => number {
  resolveKinks("createSineSecondDerivative", {}, options.kinks);
  return sineSecondDerivative;
}

/**
 * The derivative of {@link sine} in omega.
 *
 * Error: at most 6 ULP where |omega * x| ≤ 1647099; beyond, results are numbers of the right size.
 *
 * @param omega Angular frequency, in the paper ω₀. Any number; default 30.
 */
export function sineOmegaDerivative(x: number, omega = 30): number {
  return omega === 0 ? x : x * cosProduct(omega, x);
}

/** {@link sineOmegaDerivative} with a chosen convention at its kinks. */
export function createSineOmegaDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, omega?: number) => number {
  resolveKinks("createSineOmegaDerivative", {}, options.kinks);
  return sineOmegaDerivative;
}
