// Generated from specs/activations/bilinear.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

/**
 * Bilinear unit, a gated linear unit without a nonlinearity.
 *
 * `bilinear(gate, value) = gate * value`
 *
 * Error: at most 2 ULP.
 *
 * @see Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202
 */
export function bilinear(gate: number, value: number): number {
  return gate * value;
}

/**
 * The derivative of {@link bilinear} in gate.
 *
 * Error: at most 4 ULP.
 */
export function bilinearGateDerivative(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  return value;
}

/** {@link bilinearGateDerivative} with a chosen convention at its kinks. */
export function createBilinearGateDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createBilinearGateDerivative", {}, options.kinks);
  return bilinearGateDerivative;
}

/**
 * The derivative of {@link bilinear} in value.
 *
 * Error: at most 4 ULP.
 */
export function bilinearValueDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return gate;
}

/** {@link bilinearValueDerivative} with a chosen convention at its kinks. */
export function createBilinearValueDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createBilinearValueDerivative", {}, options.kinks);
  return bilinearValueDerivative;
}

/**
 * The mixed second derivative of {@link bilinear} in value and gate.
 *
 * Error: at most 6 ULP.
 */
export function bilinearMixedSecondDerivative(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return 1;
}

/** {@link bilinearMixedSecondDerivative} with a chosen convention at its kinks. */
export function createBilinearMixedSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createBilinearMixedSecondDerivative", {}, options.kinks);
  return bilinearMixedSecondDerivative;
}
