// Generated from specs/activations/quickGelu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { expProduct } from "./internal/expProduct.ts";
import { expm1 } from "./internal/expm1.ts";
import { mulExpProduct } from "./internal/mulExpProduct.ts";

/**
 * Sigmoid approximation of gelu.
 *
 * `quickGelu(x) = x * sigmoid(1.702 * x)`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Hendrycks & Gimpel 2016, arXiv:1606.08415
 */
export function quickGelu(x: number): number {
  const h = expProduct(-1.7019999027252197, Math.abs(x));
  const s = expm1(9.727478023080494e-8 * Math.abs(x));
  if (x >= 0) {
    return x / (1 + h / (1 + s));
  }

  const t = s + h;
  return mulExpProduct(t < 0.2 ? x - x * (t / (1 + t)) : x / (1 + t), 1.7019999027252197, x);
}

/**
 * The derivative of {@link quickGelu} in x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function quickGeluDerivative(x: number): number {
  if (x === Infinity) return 1;
  const h = expProduct(-1.7019999027252197, Math.abs(x));
  const s = expm1(9.727478023080494e-8 * Math.abs(x));
  const e = h / (1 + s);
  return x < 0
    ? mulExpProduct((1 + 1.702 * x + e) / (1 + (s + h * (2 + e))), 1.7019999027252197, x)
    : (1 + (e + x * (1.702 * e))) / (1 + e * (2 + e));
}

/** {@link quickGeluDerivative} with a chosen convention at its kinks. */
export function createQuickGeluDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createQuickGeluDerivative", {}, options.kinks);
  return quickGeluDerivative;
}

/**
 * The second derivative of {@link quickGelu} in x.
 *
 * Error: at most 6 ULP.
 */
export function quickGeluSecondDerivative(x: number): number {
  const a = Math.min(Math.abs(x), 1000);
  const h = expProduct(-1.7019999027252197, a);
  const s = expm1(9.727478023080494e-8 * a);
  const e = h / (1 + s);
  const factor = 1.702 * (2 - 1.702 * a * ((1 - e) / (1 + e)));
  return mulExpProduct(factor / (1 + (s + h * (2 + e))), -1.7019999027252197, a);
}

/** {@link quickGeluSecondDerivative} with a chosen convention at its kinks. */
export function createQuickGeluSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createQuickGeluSecondDerivative", {}, options.kinks);
  return quickGeluSecondDerivative;
}
