// Generated from specs/activations/cosine.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { cos } from "./internal/cos.ts";
import { sin } from "./internal/sin.ts";

/**
 * Cosine.
 *
 * `cosine(x) = cos(x)`
 *
 * Error: at most 2 ULP.
 *
 * @see Wong, Leung & Chang 2002, Handwritten Digit Recognition Using Multi-Layer Feedforward Neural Networks with Periodic and Monotonic Activation Functions
 */
export function cosine(x: number): number {
  return cos(x);
}

/**
 * The derivative of {@link cosine} in x.
 *
 * Error: at most 4 ULP.
 */
export function cosineDerivative(x: number): number {
  return -sin(x);
}

/** {@link cosineDerivative} with a chosen convention at its kinks. */
export function createCosineDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createCosineDerivative", {}, options.kinks);
  return cosineDerivative;
}

/**
 * The second derivative of {@link cosine} in x.
 *
 * Error: at most 6 ULP.
 */
export function cosineSecondDerivative(x: number): number {
  return -cos(x);
}

/** {@link cosineSecondDerivative} with a chosen convention at its kinks. */
export function createCosineSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createCosineSecondDerivative", {}, options.kinks);
  return cosineSecondDerivative;
}
