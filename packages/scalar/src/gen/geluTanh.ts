// Generated from specs/activations/geluTanh.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulGeluTanhBend } from "./internal/mulGeluTanhBend.ts";
import { mulGeluTanhSlope } from "./internal/mulGeluTanhSlope.ts";
import { mulTanhNormalCdf } from "./internal/mulTanhNormalCdf.ts";

/**
 * Tanh approximation of gelu.
 *
 * `geluTanh(x) = x / 2 * (1 + tanh(SQRT2 / 2 * TWO_OVER_SQRT_PI * (x + 0.044715 * x * x * x)))`
 *
 * Differs from gelu by at most 0.00048.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Hendrycks & Gimpel 2016, arXiv:1606.08415
 */
export function geluTanh(x: number): number {
  return mulTanhNormalCdf(x, x);
}

/**
 * The derivative of {@link geluTanh} in x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function geluTanhDerivative(x: number): number {
  return mulGeluTanhSlope(1, x);
}

/** {@link geluTanhDerivative} with a chosen convention at its kinks. */
export function createGeluTanhDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createGeluTanhDerivative", {}, options.kinks);
  return geluTanhDerivative;
}

/**
 * The second derivative of {@link geluTanh} in x.
 *
 * Limits: −0 at −∞, −0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function geluTanhSecondDerivative(x: number): number {
  return mulGeluTanhBend(1, x);
}

/** {@link geluTanhSecondDerivative} with a chosen convention at its kinks. */
export function createGeluTanhSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createGeluTanhSecondDerivative", {}, options.kinks);
  return geluTanhSecondDerivative;
}
