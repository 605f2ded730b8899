// Generated from specs/activations/softplus2.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { exp } from "./internal/exp.ts";
import { log1p } from "./internal/log1p.ts";
import { mulExpProduct } from "./internal/mulExpProduct.ts";
export { softplus2DerivativeFromOutput } from "./softplus2DerivativeFromOutput.ts";

/**
 * Softplus to base 2.
 *
 * `softplus2(x) = log1p(expProduct(LN2, x)) / LN2`
 *
 * log₂(1 + 2ˣ), which is softplus(x·ln 2) / ln 2: one at 0, and no exponential but that of the hardware.
 *
 * Error: at most 4 ULP.
 *
 * @see Dugas, Bengio, Bélisle, Nadeau & Garcia 2001, Incorporating Second-Order Functional Knowledge for Better Option Pricing
 */
export function softplus2(x: number): number {
  const rest = exp(-(-0.00021219444005469057) * Math.abs(x));
  return x < -60
    ? mulExpProduct(rest / Math.LN2, 0.693359375, x)
    : Math.max(x, 0) + log1p(mulExpProduct(rest, -0.693359375, Math.abs(x))) / Math.LN2;
}

/**
 * The derivative of {@link softplus2} in x.
 *
 * Error: at most 6 ULP.
 */
export function softplus2Derivative(x: number): number {
  const e = mulExpProduct(exp(-(-0.00021219444005469057) * Math.abs(x)), -0.693359375, Math.abs(x));
  return (x < 0 ? e : 1) / (1 + e);
}

/** {@link softplus2Derivative} with a chosen convention at its kinks. */
export function createSoftplus2Derivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSoftplus2Derivative", {}, options.kinks);
  return softplus2Derivative;
}

/**
 * The second derivative of {@link softplus2} in x.
 *
 * Error: at most 8 ULP.
 */
export function softplus2SecondDerivative(x: number): number {
  const rest = exp(-(-0.00021219444005469057) * Math.abs(x));
  const e = mulExpProduct(rest, -0.693359375, Math.abs(x));
  return mulExpProduct((Math.LN2 * rest) / (1 + e * (2 + e)), -0.693359375, Math.abs(x));
}

/** {@link softplus2SecondDerivative} with a chosen convention at its kinks. */
export function createSoftplus2SecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSoftplus2SecondDerivative", {}, options.kinks);
  return softplus2SecondDerivative;
}
