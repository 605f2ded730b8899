// Generated from specs/activations/starRelu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

/**
 * StarReLU, a squared rectifier with scale and bias.
 *
 * `starRelu(x, scale, bias) = x > 0 ? scale * (x * x) + bias : bias`
 *
 * The defaults give a normally distributed x mean 0 and variance 1.
 *
 * Limits: bias at −∞, scale === 0 ? bias : scale * ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param scale Factor of the square. Any number; default 0.8944.
 * @param bias Value on the negative side. Any number; default -0.4472.
 *
 * @see Yu et al. 2022, MetaFormer Baselines for Vision, arXiv:2210.13452
 */
export function starRelu(x: number, scale = 0.8944, bias = -0.4472): number {
  if (Number.isNaN(x)) return x;
  if (x === Infinity) return scale === 0 ? bias : scale * x;
  return x > 0 ? scale * x * x + bias : bias;
}

/**
 * The derivative of {@link starRelu} in x.
 *
 * Limits: 0 at −∞, scale === 0 ? 0 : scale * ∞ at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param scale Factor of the square. Any number; default 0.8944.
 * @param bias Value on the negative side. Any number; default -0.4472.
 */
export function starReluDerivative(x: number, scale = 0.8944, bias = -0.4472): number {
  if (Number.isNaN(x)) return x;
  if (x === Infinity) return scale === 0 ? 0 : scale * x;
  return x > 0 ? 2 * scale * x : 0;
}

/** {@link starReluDerivative} with a chosen convention at its kinks. */
export function createStarReluDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, scale?: number, bias?: number) => number {
  resolveKinks("createStarReluDerivative", {}, options.kinks);
  return starReluDerivative;
}

/**
 * The second derivative of {@link starRelu} in x.
 *
 * Limits: 0 at −∞, 2 * scale at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param scale Factor of the square. Any number; default 0.8944.
 * @param bias Value on the negative side. Any number; default -0.4472.
 */
export function starReluSecondDerivative(x: number, scale = 0.8944, bias = -0.4472): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? 2 * scale : 0;
}

/** {@link starReluSecondDerivative} with a chosen convention at its kinks. */
export function createStarReluSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, scale?: number, bias?: number) => number {
  resolveKinks("createStarReluSecondDerivative", {}, options.kinks);
  return starReluSecondDerivative;
}

/**
 * The derivative of {@link starRelu} in scale.
 *
 * Limits: 0 at −∞.
 *
 * Error: at most 6 ULP.
 *
 * @param scale Factor of the square. Any number; default 0.8944.
 * @param bias Value on the negative side. Any number; default -0.4472.
 */
export function starReluScaleDerivative(x: number, scale = 0.8944, bias = -0.4472): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? x * x : 0;
}

/** {@link starReluScaleDerivative} with a chosen convention at its kinks. */
export function createStarReluScaleDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, scale?: number, bias?: number) => number {
  resolveKinks("createStarReluScaleDerivative", {}, options.kinks);
  return starReluScaleDerivative;
}

/**
 * The derivative of {@link starRelu} in bias.
 *
 * Limits: 1 at −∞, 1 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param scale Factor of the square. Any number; default 0.8944.
 * @param bias Value on the negative side. Any number; default -0.4472.
 */
export function starReluBiasDerivative(x: number, scale = 0.8944, bias = -0.4472): number {
  if (Number.isNaN(x)) return x;
  return 1;
}

/** {@link starReluBiasDerivative} with a chosen convention at its kinks. */
export function createStarReluBiasDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, scale?: number, bias?: number) => number {
  resolveKinks("createStarReluBiasDerivative", {}, options.kinks);
  return starReluBiasDerivative;
}
