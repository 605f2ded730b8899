// Generated from specs/activations/quickGelu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulQuickSigmoid } from "./internal/mulQuickSigmoid.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * Sigmoid approximation of gelu.
 *
 * `quickGelu(x) = x * sigmoid(1.702 * x)`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Hendrycks & Gimpel 2016, arXiv:1606.08415
 */
export function quickGelu(x: number): number {
  return mulQuickSigmoid(x, x);
}

/**
 * The derivative of {@link quickGelu} in x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function quickGeluDerivative(x: number): number {
  return mulQuickSigmoid(1 + mulQuickSigmoid(1.702 * x, -x), x);
}

/** {@link quickGeluDerivative} with a chosen convention at its kinks. */
export function createQuickGeluDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createQuickGeluDerivative", {}, options.kinks);
  return quickGeluDerivative;
}

/**
 * The second derivative of {@link quickGelu} in x.
 *
 * Error: at most 6 ULP.
 */
export function quickGeluSecondDerivative(x: number): number {
  const z = Math.min(Math.abs(1.702 * x), 2000);
  const factor = 1.702 * (2 - z * tanh(0.5 * z));
  return mulQuickSigmoid(mulQuickSigmoid(factor, x), -x);
}

/** {@link quickGeluSecondDerivative} with a chosen convention at its kinks. */
export function createQuickGeluSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createQuickGeluSecondDerivative", {}, options.kinks);
  return quickGeluSecondDerivative;
}
