// Generated from specs/activations/xielu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { expm1 } from "./internal/expm1.ts";
import { expm1MinusX } from "./internal/expm1MinusX.ts";
import { mulExp } from "./internal/mulExp.ts";

/**
 * Expanded integral of the exponential linear unit.
 *
 * `xielu(x, alphaP, alphaN, beta) = x > 0 ? alphaP * x * x + beta * x : alphaN * (expm1(x) - x) + beta * x`
 *
 * A parabola on the right and the integral of an elu on the left; the activation of Apertus. The alphas are those of the formula: where a model stores raw ones, as Transformers does, alphaP = softplus(rawP) and alphaN = beta + softplus(rawN). Transformers keeps x below −10⁻⁶ in the exponential, and so has the slope beta − alphaN at 0.
 *
 * Limits: alphaN > beta ? ∞ : alphaN < beta ? −Infinity : -alphaN at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param alphaP Half the curvature on the right. A number > 0; default 0.8.
 * @param alphaN Scale of the left side, which turns upwards where this exceeds beta. A number > 0; default 0.8.
 * @param beta Slope at 0. A number ≥ 0; default 0.5.
 *
 * @see Huang & Schlag 2024, arXiv:2411.13010
 */
export function xielu(x: number, alphaP = 0.8, alphaN = 0.8, beta = 0.5): number {
  if (x > 0) {
    return (alphaP * x + beta) * x;
  }

  const far = alphaN < beta ? -1 : -40;
  return x < far ? alphaN * expm1(x) + (beta - alphaN) * x : alphaN * expm1MinusX(x) + beta * x;
}

/**
 * The derivative of {@link xielu} in x.
 *
 * Limits: beta − alphaN at −∞.
 *
 * Error: at most 4 ULP.
 *
 * @param alphaP Half the curvature on the right. A number > 0; default 0.8.
 * @param alphaN Scale of the left side, which turns upwards where this exceeds beta. A number > 0; default 0.8.
 * @param beta Slope at 0. A number ≥ 0; default 0.5.
 */
export function xieluDerivative(x: number, alphaP = 0.8, alphaN = 0.8, beta = 0.5): number {
  return x > 0 ? 2 * alphaP * x + beta : alphaN * expm1(x) + beta;
}

/** {@link xieluDerivative} with a chosen convention at its kinks. */
export function createXieluDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alphaP?: number, alphaN?: number, beta?: number) => number {
  resolveKinks("createXieluDerivative", {}, options.kinks);
  return xieluDerivative;
}

/**
 * The second derivative of {@link xielu} in x.
 *
 * Limits: 2 * alphaP at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alphaP Half the curvature on the right. A number > 0; default 0.8.
 * @param alphaN Scale of the left side, which turns upwards where this exceeds beta. A number > 0; default 0.8.
 * @param beta Slope at 0. A number ≥ 0; default 0.5.
 */
export function xieluSecondDerivative(x: number, alphaP = 0.8, alphaN = 0.8, beta = 0.5): number {
  return x > 0 ? 2 * alphaP : mulExp(alphaN, x);
}

/** {@link xieluSecondDerivative} with a chosen convention at its kinks. */
export function createXieluSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alphaP?: number, alphaN?: number, beta?: number) => number {
  resolveKinks("createXieluSecondDerivative", {}, options.kinks);
  return xieluSecondDerivative;
}

/**
 * The derivative of {@link xielu} in alphaP.
 *
 * Limits: 0 at −∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alphaP Half the curvature on the right. A number > 0; default 0.8.
 * @param alphaN Scale of the left side, which turns upwards where this exceeds beta. A number > 0; default 0.8.
 * @param beta Slope at 0. A number ≥ 0; default 0.5.
 */
export function xieluAlphaPDerivative(x: number, alphaP = 0.8, alphaN = 0.8, beta = 0.5): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? x * x : 0;
}

/** {@link xieluAlphaPDerivative} with a chosen convention at its kinks. */
export function createXieluAlphaPDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alphaP?: number, alphaN?: number, beta?: number) => number {
  resolveKinks("createXieluAlphaPDerivative", {}, options.kinks);
  return xieluAlphaPDerivative;
}

/**
 * The derivative of {@link xielu} in alphaN.
 *
 * Limits: ∞ at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alphaP Half the curvature on the right. A number > 0; default 0.8.
 * @param alphaN Scale of the left side, which turns upwards where this exceeds beta. A number > 0; default 0.8.
 * @param beta Slope at 0. A number ≥ 0; default 0.5.
 */
export function xieluAlphaNDerivative(x: number, alphaP = 0.8, alphaN = 0.8, beta = 0.5): number {
  return x > 0 ? 0 : expm1MinusX(x);
}

/** {@link xieluAlphaNDerivative} with a chosen convention at its kinks. */
export function createXieluAlphaNDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alphaP?: number, alphaN?: number, beta?: number) => number {
  resolveKinks("createXieluAlphaNDerivative", {}, options.kinks);
  return xieluAlphaNDerivative;
}

/**
 * The derivative of {@link xielu} in beta.
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alphaP Half the curvature on the right. A number > 0; default 0.8.
 * @param alphaN Scale of the left side, which turns upwards where this exceeds beta. A number > 0; default 0.8.
 * @param beta Slope at 0. A number ≥ 0; default 0.5.
 */
export function xieluBetaDerivative(x: number, alphaP = 0.8, alphaN = 0.8, beta = 0.5): number {
  return x;
}

/** {@link xieluBetaDerivative} with a chosen convention at its kinks. */
export function createXieluBetaDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, alphaP?: number, alphaN?: number, beta?: number) => number {
  resolveKinks("createXieluBetaDerivative", {}, options.kinks);
  return xieluBetaDerivative;
}
