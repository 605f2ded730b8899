// Generated from specs/activations/elish.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { exp } from "./internal/exp.ts";
import { expm1 } from "./internal/expm1.ts";
import { mulExp } from "./internal/mulExp.ts";
import { mulSigmoid } from "./internal/mulSigmoid.ts";
import { mulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { sigmoid } from "./internal/sigmoid.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * Exponential linear sigmoid squashing.
 *
 * `elish(x) = x < 0 ? expm1(x) * sigmoid(x) : x * sigmoid(x)`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @see Basirat & Roth 2018, arXiv:1808.00783
 */
export function elish(x: number): number {
  const e = expm1(x);
  return x < 0 && x > -0.5 ? (e + (e * e) / (2 + e)) / 2 : mulSigmoid(x < 0 ? e : x, x);
}

/**
 * The derivative of {@link elish} in x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function elishDerivative(x: number): number {
  if (x === Infinity) return 1;
  return mulSigmoid(x < 0 ? exp(x) + expm1(x) * sigmoid(-x) : 1 + x * sigmoid(-x), x);
}

/** {@link elishDerivative} with a chosen convention at its kinks. */
export function createElishDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createElishDerivative", {}, options.kinks);
  return elishDerivative;
}

/**
 * The second derivative of {@link elish} in x.
 *
 * Limits: −0 at −∞.
 *
 * Error: at most 8 ULP.
 */
export function elishSecondDerivative(x: number): number {
  if (x > 0) {
    return mulSigmoidSlope(2 - x * tanh(0.5 * x), x);
  }

  const u = exp(x);
  return mulExp((u * (5 + u * (3 + u)) - 1) / ((1 + u) * (1 + u) * (1 + u)), x);
}

/** {@link elishSecondDerivative} with a chosen convention at its kinks. */
export function createElishSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createElishSecondDerivative", {}, options.kinks);
  return elishSecondDerivative;
}
