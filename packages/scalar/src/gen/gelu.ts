// Generated from specs/activations/gelu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { geluSlope } from "./internal/geluSlope.ts";
import { mulNormalCdf } from "./internal/mulNormalCdf.ts";
import { mulNormalPdf } from "./internal/mulNormalPdf.ts";

/**
 * Gaussian error linear unit.
 *
 * `gelu(x) = x * normalCdf(x)`
 *
 * The exact form, with the normal distribution function; not the tanh approximation.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Hendrycks & Gimpel 2016, arXiv:1606.08415
 */
export function gelu(x: number): number {
  return mulNormalCdf(x, x);
}

/**
 * The derivative of {@link gelu} in x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function geluDerivative(x: number): number {
  return geluSlope(x);
}

/** {@link geluDerivative} with a chosen convention at its kinks. */
export function createGeluDerivative(options: { readonly kinks?: Kinks<never> } = {}): (x: number) => number {
  resolveKinks("createGeluDerivative", {}, options.kinks);
  return geluDerivative;
}

/**
 * The second derivative of {@link gelu} in x.
 *
 * Error: at most 6 ULP.
 */
export function geluSecondDerivative(x: number): number {
  return mulNormalPdf(2 - x * x, x);
}

/** {@link geluSecondDerivative} with a chosen convention at its kinks. */
export function createGeluSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createGeluSecondDerivative", {}, options.kinks);
  return geluSecondDerivative;
}
