// Generated from specs/activations/serf.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { erf } from "./internal/erf.ts";
import { exp } from "./internal/exp.ts";
import { expProduct } from "./internal/expProduct.ts";
import { log1pExp } from "./internal/log1pExp.ts";
import { mulExp } from "./internal/mulExp.ts";
import { mulExpProduct } from "./internal/mulExpProduct.ts";
import { sigmoid } from "./internal/sigmoid.ts";

/**
 * Serf, a log-softplus error activation.
 *
 * `serf(x) = x * erf(log1pExp(x))`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @see Nag & Bhattacharyya 2021, arXiv:2108.09598
 */
export function serf(x: number): number {
  return x < -40 ? mulExp(1.1283791670955126 * x, x) : x * erf(log1pExp(x));
}

/**
 * The derivative of {@link serf} in x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function serfDerivative(x: number): number {
  if (x === Infinity) return 1;
  if (x < -40) {
    return mulExp(1.1283791670955126 * (1 + x), x);
  }

  const s = log1pExp(x);
  return erf(s) + x * (1.1283791670955126 * expProduct(-s, s) * sigmoid(x));
}

/** {@link serfDerivative} with a chosen convention at its kinks. */
export function createSerfDerivative(options: { readonly kinks?: Kinks<never> } = {}): (x: number) => number {
  resolveKinks("createSerfDerivative", {}, options.kinks);
  return serfDerivative;
}

/**
 * The second derivative of {@link serf} in x.
 *
 * Error: at most 8 ULP.
 */
export function serfSecondDerivative(x: number): number {
  if (x <= -40) {
    return mulExp(1.1283791670955126 * (2 + x), x);
  }

  const right = Math.min(Math.max(x, 0), 100);
  const low = log1pExp(-Math.abs(x));
  const s = sigmoid(x);
  const factor = 1.1283791670955126 * s * (2 + Math.min(x, 100) * (sigmoid(-x) - 2 * (right + low) * s));
  return mulExpProduct(factor * exp(-low * (low + 2 * right)), -right, right);
}

/** {@link serfSecondDerivative} with a chosen convention at its kinks. */
export function createSerfSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSerfSecondDerivative", {}, options.kinks);
  return serfSecondDerivative;
}
