// Generated from specs/activations/symlog.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { log1p } from "./internal/log1p.ts";
export { symlogDerivativeFromOutput } from "./symlogDerivativeFromOutput.ts";

/**
 * Symmetric logarithm.
 *
 * `symlog(x) = x < 0 ? -log1p(-x) : log1p(x)`
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Webber 2012, A bi-symmetric log transformation; Hafner, Pasukonis, Ba & Lillicrap 2023, arXiv:2301.04104
 */
export function symlog(x: number): number {
  return x < 0 ? -log1p(-x) : log1p(x);
}

/**
 * The derivative of {@link symlog} in x.
 *
 * Error: at most 4 ULP.
 */
export function symlogDerivative(x: number): number {
  return 1 / (1 + Math.abs(x));
}

/** {@link symlogDerivative} with a chosen convention at its kinks. */
export function createSymlogDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSymlogDerivative", {}, options.kinks);
  return symlogDerivative;
}

/**
 * The second derivative of {@link symlog} in x.
 *
 * Error: at most 6 ULP.
 */
export function symlogSecondDerivative(x: number): number {
  return -(((1 / (1 + Math.abs(x))) * (x <= 0 ? -1 : 1)) / (1 + Math.abs(x)));
}

/** {@link symlogSecondDerivative} with a chosen convention at its kinks. */
export function createSymlogSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSymlogSecondDerivative", {}, options.kinks);
  return symlogSecondDerivative;
}
