// Generated from specs/activations/gcu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { cos } from "./internal/cos.ts";
import { sin } from "./internal/sin.ts";

/**
 * Growing cosine unit.
 *
 * `gcu(x) = x * cos(x)`
 *
 * Error: at most 2 ULP.
 *
 * @see Noel, Arunkumar, Trivedi & Dutta 2021, arXiv:2108.12943
 */
export function gcu(x: number): number {
  return x * cos(x);
}

/**
 * The derivative of {@link gcu} in x.
 *
 * Error: at most 4 ULP.
 */
export function gcuDerivative(x: number): number {
  return cos(x) - x * sin(x);
}

/** {@link gcuDerivative} with a chosen convention at its kinks. */
export function createGcuDerivative(options: { readonly kinks?: Kinks<never> } = {}): (x: number) => number {
  resolveKinks("createGcuDerivative", {}, options.kinks);
  return gcuDerivative;
}

/**
 * The second derivative of {@link gcu} in x.
 *
 * Error: at most 6 ULP.
 */
export function gcuSecondDerivative(x: number): number {
  return -sin(x) - (sin(x) + x * cos(x));
}

/** {@link gcuSecondDerivative} with a chosen convention at its kinks. */
export function createGcuSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createGcuSecondDerivative", {}, options.kinks);
  return gcuSecondDerivative;
}
