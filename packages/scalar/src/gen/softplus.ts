// Generated from specs/activations/softplus.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { expProduct } from "./internal/expProduct.ts";
import { mulExpProduct } from "./internal/mulExpProduct.ts";
import { softplusTail } from "./internal/softplusTail.ts";
export { softplusDerivativeFromOutput } from "./softplusDerivativeFromOutput.ts";

/**
 * Softplus, a smooth rectifier.
 *
 * `softplus(x, beta) = log1p(exp(beta * x)) / beta`
 *
 * Error: at most 4 ULP.
 *
 * @param beta Sharpness of the bend. A number > 0; default 1. JAX, Keras, TensorFlow.js, ONNX, WebNN, NNlib: always 1.
 *
 * @see Dugas, Bengio, Bélisle, Nadeau & Garcia 2001, Incorporating Second-Order Functional Knowledge for Better Option Pricing
 */
export function softplus(x: number, beta = 1): number {
  return Math.max(x, 0) + softplusTail(beta, x);
}

/**
 * The derivative of {@link softplus} in x.
 *
 * Error: at most 6 ULP.
 *
 * @param beta Sharpness of the bend. A number > 0; default 1. JAX, Keras, TensorFlow.js, ONNX, WebNN, NNlib: always 1.
 */
export function softplusDerivative(x: number, beta = 1): number {
  const e = expProduct(-beta, Math.abs(x));
  return (x < 0 ? e : 1) / (1 + e);
}

/** {@link softplusDerivative} with a chosen convention at its kinks. */
export function createSoftplusDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, beta?: number) => number {
  resolveKinks("createSoftplusDerivative", {}, options.kinks);
  return softplusDerivative;
}

/**
 * The second derivative of {@link softplus} in x.
 *
 * Error: at most 8 ULP.
 *
 * @param beta Sharpness of the bend. A number > 0; default 1. JAX, Keras, TensorFlow.js, ONNX, WebNN, NNlib: always 1.
 */
export function softplusSecondDerivative(x: number, beta = 1): number {
  const e = expProduct(-beta, Math.abs(x));
  return mulExpProduct(beta / (1 + e * (2 + e)), -beta, Math.abs(x));
}

/** {@link softplusSecondDerivative} with a chosen convention at its kinks. */
export function createSoftplusSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, beta?: number) => number {
  resolveKinks("createSoftplusSecondDerivative", {}, options.kinks);
  return softplusSecondDerivative;
}

/**
 * The derivative of {@link softplus} in beta.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP.
 *
 * @param beta Sharpness of the bend. A number > 0; default 1. JAX, Keras, TensorFlow.js, ONNX, WebNN, NNlib: always 1.
 */
export function softplusBetaDerivative(x: number, beta = 1): number {
  if (beta * Math.abs(x) > 40) {
    return -mulExpProduct((Math.abs(x) + 1 / beta) / beta, -beta, Math.abs(x));
  }

  const e = expProduct(-beta, Math.abs(x));
  return -(Math.abs(x) * (e / (1 + e)) + softplusTail(beta, x)) / beta;
}

/** {@link softplusBetaDerivative} with a chosen convention at its kinks. */
export function createSoftplusBetaDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, beta?: number) => number {
  resolveKinks("createSoftplusBetaDerivative", {}, options.kinks);
  return softplusBetaDerivative;
}
