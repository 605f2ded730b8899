// Generated from specs/activations/hardMish.ts by @subgrad/generator. Do not edit.
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "./internal/conventions.ts";

/**
 * Hard Mish, mish made of parabola and lines.
 *
 * `hardMish(x) = x > -2 ? x < 0 ? x * (x + 2) / 2 : x : 0`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Misra 2020, H-Mish, github.com/digantamisra98/H-Mish; Wightman, timm
 */
export function hardMish(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -2 ? (x < 0 ? (x * (x + 2)) / 2 : x) : 0;
}

/**
 * The derivative of {@link hardMish} in x.
 *
 * At the kink `lower`, x = -2: 0, from the left (from the right: -1). 0 is the slope of the dead side, as for hardSwish.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function hardMishDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -2 ? (x < 0 ? x + 1 : 1) : 0;
}

/** {@link hardMishDerivative} with a chosen convention at its kinks. */
export function createHardMishDerivative(
  options: { readonly kinks?: Kinks<"lower", never> } = {},
): (x: number) => number {
  const kinks = resolveKinks("createHardMishDerivative", { lower: "left" }, options.kinks);
  return (x) => {
    if (x === -2) return slopeAt(kinks.lower, 0, -1);
    return hardMishDerivative(x);
  };
}

/**
 * The second derivative of {@link hardMish} in x.
 *
 * At the kink `lower`, x = -2: 0, from the left (from the right: 1). 0 is the slope of the dead side, as for hardSwish.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function hardMishSecondDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -2 ? (x <= 0 ? 1 : 0) : 0;
}

/** {@link hardMishSecondDerivative} with a chosen convention at its kinks. */
export function createHardMishSecondDerivative(
  options: { readonly kinks?: Kinks<"lower", never> } = {},
): (x: number) => number {
  const kinks = resolveKinks("createHardMishSecondDerivative", { lower: "left" }, options.kinks);
  return (x) => {
    if (x === -2) return gradientAt(kinks.lower, "left", 0, -1, 0, 1);
    return hardMishSecondDerivative(x);
  };
}
