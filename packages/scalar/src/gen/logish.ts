// Generated from specs/activations/logish.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { log1p } from "./internal/log1p.ts";
import { mulSigmoid } from "./internal/mulSigmoid.ts";
import { mulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { sigmoid } from "./internal/sigmoid.ts";

/**
 * Logish, a logarithm-gated linear unit.
 *
 * `logish(x) = x * log1p(sigmoid(x))`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @see Zhu, Zeng, Zhang & Chen 2021, Logish: A new nonlinear nonmonotonic activation function, Neurocomputing 458
 */
export function logish(x: number): number {
  return x < -40 ? mulSigmoid(x, x) : x * log1p(sigmoid(x));
}

/**
 * The derivative of {@link logish} in x.
 *
 * Limits: 0 at −∞, LN2 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function logishDerivative(x: number): number {
  if (x === Infinity) return Math.LN2;
  if (x < -40) {
    return mulSigmoid(1 + x, x);
  }

  const s = sigmoid(x);
  return log1p(s) + (x * sigmoid(-x) * s) / (1 + s);
}

/** {@link logishDerivative} with a chosen convention at its kinks. */
export function createLogishDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createLogishDerivative", {}, options.kinks);
  return logishDerivative;
}

/**
 * The second derivative of {@link logish} in x.
 *
 * Error: at most 8 ULP.
 */
export function logishSecondDerivative(x: number): number {
  const s = sigmoid(x);
  return mulSigmoidSlope((2 + (x * (1 - s * (2 + s))) / (1 + s)) / (1 + s), x);
}

/** {@link logishSecondDerivative} with a chosen convention at its kinks. */
export function createLogishSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createLogishSecondDerivative", {}, options.kinks);
  return logishSecondDerivative;
}
