// Generated from specs/activations/swish.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulSigmoidProduct } from "./internal/mulSigmoidProduct.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * Swish, a sigmoid-gated linear unit.
 *
 * `swish(x, beta) = x * sigmoid(beta * x)`
 *
 * Half the identity at beta = 0, silu at beta = 1, and nearly relu for large beta.
 *
 * Limits: beta > 0 ? 0 : −∞ at −∞, beta < 0 ? 0 : ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param beta Sharpness of the gate. Any number; default 1. ONNX: `alpha`.
 *
 * @see Ramachandran, Zoph & Le 2017, arXiv:1710.05941
 */
export function swish(x: number, beta = 1): number {
  return mulSigmoidProduct(x, beta, x);
}

/**
 * The derivative of {@link swish} in x.
 *
 * Limits: beta === 0 ? 0.5 : beta > 0 ? 0 : 1 at −∞, beta === 0 ? 0.5 : beta > 0 ? 1 : 0 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param beta Sharpness of the gate. Any number; default 1. ONNX: `alpha`.
 */
export function swishDerivative(x: number, beta = 1): number {
  return mulSigmoidProduct(1 + mulSigmoidProduct(beta * x, -beta, x), beta, x);
}

/** {@link swishDerivative} with a chosen convention at its kinks. */
export function createSwishDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, beta?: number) => number {
  resolveKinks("createSwishDerivative", {}, options.kinks);
  return swishDerivative;
}

/**
 * The second derivative of {@link swish} in x.
 *
 * Error: at most 6 ULP.
 *
 * @param beta Sharpness of the gate. Any number; default 1. ONNX: `alpha`.
 */
export function swishSecondDerivative(x: number, beta = 1): number {
  const z = Math.min(Math.abs(beta * x), 2000);
  const factor = beta * (2 - z * tanh(0.5 * z));
  return mulSigmoidProduct(mulSigmoidProduct(factor, beta, x), -beta, x);
}

/** {@link swishSecondDerivative} with a chosen convention at its kinks. */
export function createSwishSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, beta?: number) => number {
  resolveKinks("createSwishSecondDerivative", {}, options.kinks);
  return swishSecondDerivative;
}

/**
 * The derivative of {@link swish} in beta.
 *
 * Limits: beta === 0 ? ∞ : 0 at −∞, beta === 0 ? ∞ : 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param beta Sharpness of the gate. Any number; default 1. ONNX: `alpha`.
 */
export function swishBetaDerivative(x: number, beta = 1): number {
  return mulSigmoidProduct(
    x * mulSigmoidProduct(x, Math.abs(beta), Math.abs(x)),
    -Math.abs(beta),
    Math.abs(x),
  );
}

/** {@link swishBetaDerivative} with a chosen convention at its kinks. */
export function createSwishBetaDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, beta?: number) => number {
  resolveKinks("createSwishBetaDerivative", {}, options.kinks);
  return swishBetaDerivative;
}
