// Generated from specs/activations/squaredRelu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
export { squaredReluDerivativeFromOutput } from "./squaredReluDerivativeFromOutput.ts";

/**
 * Squared rectified linear unit.
 *
 * `squaredRelu(x) = x > 0 ? x * x : 0`
 *
 * Limits: 0 at −∞.
 *
 * Error: at most 2 ULP.
 *
 * @see So, Mańke, Liu, Dai, Shazeer & Le 2021, Primer, arXiv:2109.08668
 */
export function squaredRelu(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? x * x : 0;
}

/**
 * The derivative of {@link squaredRelu} in x.
 *
 * Limits: 0 at −∞.
 *
 * Error: at most 4 ULP.
 */
export function squaredReluDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? 2 * x : 0;
}

/** {@link squaredReluDerivative} with a chosen convention at its kinks. */
export function createSquaredReluDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSquaredReluDerivative", {}, options.kinks);
  return squaredReluDerivative;
}

/**
 * The second derivative of {@link squaredRelu} in x.
 *
 * Limits: 0 at −∞, 2 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function squaredReluSecondDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? 2 : 0;
}

/** {@link squaredReluSecondDerivative} with a chosen convention at its kinks. */
export function createSquaredReluSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSquaredReluSecondDerivative", {}, options.kinks);
  return squaredReluSecondDerivative;
}
