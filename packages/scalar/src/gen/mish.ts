// Generated from specs/activations/mish.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { exp } from "./internal/exp.ts";
import { mulExp } from "./internal/mulExp.ts";

/**
 * Mish, a self-regularised non-monotonic activation.
 *
 * `mish(x) = x * tanh(log1p(exp(x)))`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @see Misra 2019, arXiv:1908.08681
 */
export function mish(x: number): number {
  const e = exp(-Math.abs(x));
  return x < 0 ? mulExp((x * (e + 2)) / (e * (e + 2) + 2), x) : (x * (1 + 2 * e)) / (1 + 2 * e * (1 + e));
}

/**
 * The derivative of {@link mish} in x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function mishDerivative(x: number): number {
  if (x === Infinity) return 1;
  const e = exp(-Math.abs(x));
  if (x < 0) {
    const d = e * (e + 2) + 2;
    return mulExp((e + 2 + (4 * x * (1 + e)) / d) / d, x);
  }

  const d = 1 + 2 * e * (1 + e);
  return (1 + 2 * e + (x * e * (e * (4 + 4 * e))) / d) / d;
}

/** {@link mishDerivative} with a chosen convention at its kinks. */
export function createMishDerivative(options: { readonly kinks?: Kinks<never> } = {}): (x: number) => number {
  resolveKinks("createMishDerivative", {}, options.kinks);
  return mishDerivative;
}

/**
 * The second derivative of {@link mish} in x.
 *
 * Error: at most 8 ULP.
 */
export function mishSecondDerivative(x: number): number {
  const a = Math.min(Math.abs(x), 1000);
  const e = exp(-a);
  if (x <= 0) {
    const d = e * (e + 2) + 2;
    return mulExp((4 * (2 * (1 + e) - (a * (2 + e * (2 - e * (3 + 2 * e)))) / d)) / (d * d), -a);
  }

  const d = 1 + 2 * e * (1 + e);
  return mulExp((4 * (2 * (1 + e) - (a * (2 + e * (3 - 2 * e * (1 + e)))) / d)) / (d * d), -2 * a);
}

/** {@link mishSecondDerivative} with a chosen convention at its kinks. */
export function createMishSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createMishSecondDerivative", {}, options.kinks);
  return mishSecondDerivative;
}
