// Generated from specs/activations/sparsePlus.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

/**
 * Sparse plus, a sparse counterpart of softplus.
 *
 * `sparsePlus(x) = x > -1 ? x < 1 ? (x + 1) * (x + 1) / 4 : x : 0`
 *
 * Its slope is sparseSigmoid.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see jax.nn.sparse_plus
 */
export function sparsePlus(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -1 ? (x < 1 ? ((x + 1) * (x + 1)) / 4 : x) : 0;
}

/**
 * The derivative of {@link sparsePlus} in x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function sparsePlusDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -1 ? (x < 1 ? (x + 1) / 2 : 1) : 0;
}

/** {@link sparsePlusDerivative} with a chosen convention at its kinks. */
export function createSparsePlusDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSparsePlusDerivative", {}, options.kinks);
  return sparsePlusDerivative;
}

/**
 * The second derivative of {@link sparsePlus} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function sparsePlusSecondDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -1 ? (x <= 1 ? 0.5 : 0) : 0;
}

/** {@link sparsePlusSecondDerivative} with a chosen convention at its kinks. */
export function createSparsePlusSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSparsePlusSecondDerivative", {}, options.kinks);
  return sparsePlusSecondDerivative;
}
