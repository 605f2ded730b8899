// Generated from specs/activations/inverseMultiquadric.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulAdd } from "./internal/mulAdd.ts";

/**
 * Inverse multiquadric.
 *
 * `inverseMultiquadric(x, epsilon) = 1 / sqrt(1 + epsilon * x * (epsilon * x))`
 *
 * Error: at most 2 ULP.
 *
 * @param epsilon Shape: the inverse of the width of the peak. A number > 0; default 1.
 *
 * @see Hardy 1971, Multiquadric equations of topography and other irregular surfaces, JGR 76
 */
export function inverseMultiquadric(x: number, epsilon = 1): number {
  const y = epsilon * x;
  if (Math.abs(y) > 1000000000) {
    return 1 / epsilon / Math.abs(x);
  }

  const d = 1 + y * y;
  const lost = (mulAdd(y, y, 1 - d) + 2 * y * mulAdd(epsilon, x, -y)) / d;
  const inverse = 1 / Math.sqrt(d);
  return inverse - inverse * (0.5 * lost);
}

/**
 * The derivative of {@link inverseMultiquadric} in x.
 *
 * Error: at most 4 ULP.
 *
 * @param epsilon Shape: the inverse of the width of the peak. A number > 0; default 1.
 */
export function inverseMultiquadricDerivative(x: number, epsilon = 1): number {
  const y = epsilon * x;
  if (Math.abs(y) > 1000000000) {
    return -1 / epsilon / x / Math.abs(x);
  }

  const d = 1 + y * y;
  const rest = mulAdd(epsilon, x, -y);
  const lost = (mulAdd(y, y, 1 - d) + 2 * y * rest) / d;
  return -epsilon * ((y + (rest - 1.5 * y * lost)) / (d * Math.sqrt(d)));
}

/** {@link inverseMultiquadricDerivative} with a chosen convention at its kinks. */
export function createInverseMultiquadricDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, epsilon?: number) => number {
  resolveKinks("createInverseMultiquadricDerivative", {}, options.kinks);
  return inverseMultiquadricDerivative;
}

/**
 * The second derivative of {@link inverseMultiquadric} in x.
 *
 * Error: at most 6 ULP.
 *
 * @param epsilon Shape: the inverse of the width of the peak. A number > 0; default 1.
 */
export function inverseMultiquadricSecondDerivative(x: number, epsilon = 1): number {
  const y = epsilon * x;
  if (Math.abs(y) > 1000000000) {
    return 2 / epsilon / Math.abs(x) / Math.abs(x) / Math.abs(x);
  }

  const d = 1 + y * y;
  const rest = mulAdd(epsilon, x, -y);
  const lost = (mulAdd(y, y, 1 - d) + 2 * y * rest) / d;
  const bend = 2 * mulAdd(y, y, -0.5) + 4 * y * rest;
  return epsilon * (epsilon * ((bend - 2.5 * bend * lost) / d / (d * Math.sqrt(d))));
}

/** {@link inverseMultiquadricSecondDerivative} with a chosen convention at its kinks. */
export function createInverseMultiquadricSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, epsilon?: number) => number {
  resolveKinks("createInverseMultiquadricSecondDerivative", {}, options.kinks);
  return inverseMultiquadricSecondDerivative;
}

/**
 * The derivative of {@link inverseMultiquadric} in epsilon.
 *
 * Error: at most 6 ULP.
 *
 * @param epsilon Shape: the inverse of the width of the peak. A number > 0; default 1.
 */
export function inverseMultiquadricEpsilonDerivative(x: number, epsilon = 1): number {
  const y = epsilon * x;
  if (Math.abs(y) > 1000000000) {
    return -1 / epsilon / epsilon / Math.abs(x);
  }

  const d = 1 + y * y;
  return -x * (y / (d * Math.sqrt(d)));
}

/** {@link inverseMultiquadricEpsilonDerivative} with a chosen convention at its kinks. */
export function createInverseMultiquadricEpsilonDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, epsilon?: number) => number {
  resolveKinks("createInverseMultiquadricEpsilonDerivative", {}, options.kinks);
  return inverseMultiquadricEpsilonDerivative;
}
