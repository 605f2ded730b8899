// Generated from specs/activations/metallicMean.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
export { metallicMeanDerivativeFromOutput } from "./metallicMeanDerivativeFromOutput.ts";

/**
 * Metallic mean.
 *
 * `metallicMean(x) = (x + sqrt(x * x + 4)) / 2`
 *
 * The positive solution of y² = xy + 1, golden ratio at x = 1 and silver at x = 2; squareplus with b = 4.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see de Spinadel 1999, The family of metallic means, Visual Mathematics 1(3)
 */
export function metallicMean(x: number): number {
  const d = x * x + 4;
  const root = Math.abs(x) < 1000000000 ? Math.sqrt(d) : Math.abs(x);
  if (Math.abs(x) < 1) {
    return 0.5 * root + (0.5 * x + (0.25 * (x * x - (d - 4))) / root);
  }

  const h = 1 / (0.5 * Math.abs(x) + 0.5 * root);
  return Math.max(x, 0) + 1 / (Math.abs(x) + h);
}

/**
 * The derivative of {@link metallicMean} in x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function metallicMeanDerivative(x: number): number {
  if (x === Infinity) return 1;
  const root = Math.abs(x) < 1000000000 ? Math.sqrt(x * x + 4) : Math.abs(x);
  if (x > -1) {
    return 0.5 + (0.5 * x) / root;
  }

  const h = 1 / (0.5 * root - 0.5 * x);
  return 1 / (h - x) / root;
}

/** {@link metallicMeanDerivative} with a chosen convention at its kinks. */
export function createMetallicMeanDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createMetallicMeanDerivative", {}, options.kinks);
  return metallicMeanDerivative;
}

/**
 * The second derivative of {@link metallicMean} in x.
 *
 * Error: at most 6 ULP.
 */
export function metallicMeanSecondDerivative(x: number): number {
  return Math.abs(x) < 1000000000
    ? 2 / ((x * x + 4) * Math.sqrt(x * x + 4))
    : 2 / Math.abs(x) / Math.abs(x) / Math.abs(x);
}

/** {@link metallicMeanSecondDerivative} with a chosen convention at its kinks. */
export function createMetallicMeanSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createMetallicMeanSecondDerivative", {}, options.kinks);
  return metallicMeanSecondDerivative;
}
