// Generated from specs/activations/laplace.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulNormalPdfOf } from "./internal/mulNormalPdfOf.ts";
import { normalCdfOf } from "./internal/normalCdfOf.ts";

/**
 * Laplace attention function.
 *
 * `laplace(x, mean, deviation) = normalCdf((x - mean) / deviation)`
 *
 * A normal distribution function, steep enough to stand in for squaredRelu between 0 and 1.
 *
 * Error: at most 2 ULP.
 *
 * @param mean Where the value is ½: √½, the paper's `μ`. Any number; default 0.707107.
 * @param deviation Width of the rise, a standard deviation: 1 / √(4π), the paper's `σ`. A number > 0; default 0.282095.
 *
 * @see Ma, Zhou, Kong, He, Gui, Neubig, May & Zettlemoyer 2022, Mega, arXiv:2209.10655
 */
export function laplace(x: number, mean = 0.707107, deviation = 0.282095): number {
  return normalCdfOf(mean, deviation, x);
}

/**
 * The derivative of {@link laplace} in x.
 *
 * Error: at most 4 ULP.
 *
 * @param mean Where the value is ½: √½, the paper's `μ`. Any number; default 0.707107.
 * @param deviation Width of the rise, a standard deviation: 1 / √(4π), the paper's `σ`. A number > 0; default 0.282095.
 */
export function laplaceDerivative(x: number, mean = 0.707107, deviation = 0.282095): number {
  return mulNormalPdfOf(1 / deviation, mean, deviation, x);
}

/** {@link laplaceDerivative} with a chosen convention at its kinks. */
export function createLaplaceDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, mean?: number, deviation?: number) => number {
  resolveKinks("createLaplaceDerivative", {}, options.kinks);
  return laplaceDerivative;
}

/**
 * The second derivative of {@link laplace} in x.
 *
 * Error: at most 6 ULP.
 *
 * @param mean Where the value is ½: √½, the paper's `μ`. Any number; default 0.707107.
 * @param deviation Width of the rise, a standard deviation: 1 / √(4π), the paper's `σ`. A number > 0; default 0.282095.
 */
export function laplaceSecondDerivative(x: number, mean = 0.707107, deviation = 0.282095): number {
  return mulNormalPdfOf(((1 / deviation) * (mean - x)) / deviation / deviation, mean, deviation, x);
}

/** {@link laplaceSecondDerivative} with a chosen convention at its kinks. */
export function createLaplaceSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, mean?: number, deviation?: number) => number {
  resolveKinks("createLaplaceSecondDerivative", {}, options.kinks);
  return laplaceSecondDerivative;
}

/**
 * The derivative of {@link laplace} in mean.
 *
 * Error: at most 6 ULP.
 *
 * @param mean Where the value is ½: √½, the paper's `μ`. Any number; default 0.707107.
 * @param deviation Width of the rise, a standard deviation: 1 / √(4π), the paper's `σ`. A number > 0; default 0.282095.
 */
export function laplaceMeanDerivative(x: number, mean = 0.707107, deviation = 0.282095): number {
  return mulNormalPdfOf(-1 / deviation, mean, deviation, x);
}

/** {@link laplaceMeanDerivative} with a chosen convention at its kinks. */
export function createLaplaceMeanDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, mean?: number, deviation?: number) => number {
  resolveKinks("createLaplaceMeanDerivative", {}, options.kinks);
  return laplaceMeanDerivative;
}

/**
 * The derivative of {@link laplace} in deviation.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param mean Where the value is ½: √½, the paper's `μ`. Any number; default 0.707107.
 * @param deviation Width of the rise, a standard deviation: 1 / √(4π), the paper's `σ`. A number > 0; default 0.282095.
 */
export function laplaceDeviationDerivative(x: number, mean = 0.707107, deviation = 0.282095): number {
  return mulNormalPdfOf((mean - x) / deviation / deviation, mean, deviation, x);
}

/** {@link laplaceDeviationDerivative} with a chosen convention at its kinks. */
export function createLaplaceDeviationDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, mean?: number, deviation?: number) => number {
  resolveKinks("createLaplaceDeviationDerivative", {}, options.kinks);
  return laplaceDeviationDerivative;
}
