// Generated from specs/activations/serlu.ts by @subgrad/generator. Do not edit.
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "./internal/conventions.ts";
import { mulExp } from "./internal/mulExp.ts";

/**
 * Scaled exponentially-regularised linear unit.
 *
 * `serlu(x) = x > 0 ? 1.07862 * x : 3.1326037074 * x * exp(x)`
 *
 * The constants, 1.07862 and 1.07862 · 2.90427, normalise as those of selu do.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Zhang & Li 2018, arXiv:1807.10117
 */
export function serlu(x: number): number {
  return x > 0 ? 1.07862 * x : mulExp(3.1326037074 * x, x);
}

/**
 * The derivative of {@link serlu} in x.
 *
 * At the kink `zero`, x = 0: 3.1326037074, from the left (from the right: 1.07862). The exponential branch owns x = 0, as for elu and selu.
 *
 * Limits: 0 at −∞, 1.07862 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function serluDerivative(x: number): number {
  return x > 0 ? 1.07862 : mulExp(3.1326037074 * (1 + x), x);
}

/** {@link serluDerivative} with a chosen convention at its kinks. */
export function createSerluDerivative(
  options: { readonly kinks?: Kinks<"zero", never> } = {},
): (x: number) => number {
  const kinks = resolveKinks("createSerluDerivative", { zero: "left" }, options.kinks);
  return (x) => {
    if (x === 0) return slopeAt(kinks.zero, 3.1326037074, 1.07862);
    return serluDerivative(x);
  };
}

/**
 * The second derivative of {@link serlu} in x.
 *
 * At the kink `zero`, x = 0: 3.1326037074 + 3.1326037074, from the left (from the right: 0). The exponential branch owns x = 0, as for elu and selu.
 *
 * Limits: 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function serluSecondDerivative(x: number): number {
  return x > 0 ? 0 : mulExp(3.1326037074 * (2 + x), x);
}

/** {@link serluSecondDerivative} with a chosen convention at its kinks. */
export function createSerluSecondDerivative(
  options: { readonly kinks?: Kinks<"zero", never> } = {},
): (x: number) => number {
  const kinks = resolveKinks("createSerluSecondDerivative", { zero: "left" }, options.kinks);
  return (x) => {
    if (x === 0) return gradientAt(kinks.zero, "left", 3.1326037074, 1.07862, 3.1326037074 + 3.1326037074, 0);
    return serluSecondDerivative(x);
  };
}
