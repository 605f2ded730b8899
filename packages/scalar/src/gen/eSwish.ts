// Generated from specs/activations/eSwish.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { exp } from "./internal/exp.ts";
import { mulSigmoid } from "./internal/mulSigmoid.ts";
import { mulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * E-swish, silu with a factor.
 *
 * `eSwish(x, beta) = beta * x * sigmoid(x)`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param beta Factor; the paper recommends 1 to 2, and 1 makes it silu. A number > 0; default 1.375.
 *
 * @see Alcaide 2018, arXiv:1801.07145
 */
export function eSwish(x: number, beta = 1.375): number {
  if (x < 0) {
    return mulSigmoid(beta * x, x);
  }

  const half = 0.5 * beta * x;
  return half + half * tanh(0.5 * x);
}

/**
 * The derivative of {@link eSwish} in x.
 *
 * Limits: 0 at −∞, beta at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param beta Factor; the paper recommends 1 to 2, and 1 makes it silu. A number > 0; default 1.375.
 */
export function eSwishDerivative(x: number, beta = 1.375): number {
  if (x === Infinity) return beta;
  const e = exp(-Math.abs(x));
  const factor = x < 0 ? (1 + x + e) / (1 + e) : 1 + x * (e / (1 + e));
  return mulSigmoid(beta * factor, x);
}

/** {@link eSwishDerivative} with a chosen convention at its kinks. */
export function createESwishDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, beta?: number) => number {
  resolveKinks("createESwishDerivative", {}, options.kinks);
  return eSwishDerivative;
}

/**
 * The second derivative of {@link eSwish} in x.
 *
 * Error: at most 6 ULP.
 *
 * @param beta Factor; the paper recommends 1 to 2, and 1 makes it silu. A number > 0; default 1.375.
 */
export function eSwishSecondDerivative(x: number, beta = 1.375): number {
  return mulSigmoidSlope(beta * (2 - x * tanh(0.5 * x)), x);
}

/** {@link eSwishSecondDerivative} with a chosen convention at its kinks. */
export function createESwishSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, beta?: number) => number {
  resolveKinks("createESwishSecondDerivative", {}, options.kinks);
  return eSwishSecondDerivative;
}

/**
 * The derivative of {@link eSwish} in beta.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param beta Factor; the paper recommends 1 to 2, and 1 makes it silu. A number > 0; default 1.375.
 */
export function eSwishBetaDerivative(x: number, beta = 1.375): number {
  return mulSigmoid(x, x);
}

/** {@link eSwishBetaDerivative} with a chosen convention at its kinks. */
export function createESwishBetaDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, beta?: number) => number {
  resolveKinks("createESwishBetaDerivative", {}, options.kinks);
  return eSwishBetaDerivative;
}
