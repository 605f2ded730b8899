// Generated from specs/activations/logit.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { log } from "./internal/log.ts";
import { log1p } from "./internal/log1p.ts";

/**
 * Logit, the inverse of the sigmoid.
 *
 * `logit(x) = log(x / (1 - x))`
 *
 * PyTorch's `eps`, which clamps x beforehand, is absent here as it is there by default.
 *
 * Defined where x is a number ≥ 0 and ≤ 1; elsewhere NaN.
 * At x = 0: −∞.
 * At x = 1: ∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Berkson 1944, Application of the logistic function to bio-assay
 */
export function logit(x: number): number {
  if (!(x >= 0 && x <= 1)) return NaN;
  return x < 0.25 ? log(x / (1 - x)) : x < 0.5 ? -log1p((1 - 2 * x) / x) : log1p((2 * x - 1) / (1 - x));
}

/**
 * The derivative of {@link logit} in x.
 *
 * Defined where x is a number ≥ 0 and ≤ 1; elsewhere NaN.
 * At x = 0: ∞.
 * At x = 1: ∞.
 *
 * Error: at most 4 ULP.
 */
export function logitDerivative(x: number): number {
  if (!(x >= 0 && x <= 1)) return NaN;
  if (x === 0) return Infinity;
  return 1 / (x * (1 - x));
}

/** {@link logitDerivative} with a chosen convention at its kinks. */
export function createLogitDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createLogitDerivative", {}, options.kinks);
  return logitDerivative;
}

/**
 * The second derivative of {@link logit} in x.
 *
 * Defined where x is a number ≥ 0 and ≤ 1; elsewhere NaN.
 * At x = 0: −∞.
 * At x = 1: ∞.
 *
 * Error: at most 6 ULP.
 */
export function logitSecondDerivative(x: number): number {
  if (!(x >= 0 && x <= 1)) return NaN;
  return (2 * x - 1) / (x * (1 - x)) / (x * (1 - x));
}

/** {@link logitSecondDerivative} with a chosen convention at its kinks. */
export function createLogitSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createLogitSecondDerivative", {}, options.kinks);
  return logitSecondDerivative;
}
