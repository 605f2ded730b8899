// Generated from specs/activations/gudermannian.ts by @subgrad/generator. Do not edit.
import { atan } from "./internal/atan.ts";
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { exp } from "./internal/exp.ts";
import { mulExp } from "./internal/mulExp.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * Gudermannian function.
 *
 * `gudermannian(x) = 2 * atan(tanh(x / 2))`
 *
 * The arctangent of sinh x.
 *
 * Error: at most 4 ULP.
 *
 * @see Wikipedia, Gudermannian function
 */
export function gudermannian(x: number): number {
  return Math.abs(x) < 1e-9 ? x : 2 * atan(tanh(x / 2));
}

/**
 * The derivative of {@link gudermannian} in x.
 *
 * Error: at most 6 ULP.
 */
export function gudermannianDerivative(x: number): number {
  const e = exp(-Math.abs(x));
  return mulExp(2 / (1 + e * e), -Math.abs(x));
}

/** {@link gudermannianDerivative} with a chosen convention at its kinks. */
export function createGudermannianDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createGudermannianDerivative", {}, options.kinks);
  return gudermannianDerivative;
}

/**
 * The second derivative of {@link gudermannian} in x.
 *
 * Error: at most 8 ULP.
 */
export function gudermannianSecondDerivative(x: number): number {
  const e = exp(-Math.abs(x));
  return mulExp((-2 * tanh(x)) / (1 + e * e), -Math.abs(x));
}

/** {@link gudermannianSecondDerivative} with a chosen convention at its kinks. */
export function createGudermannianSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createGudermannianSecondDerivative", {}, options.kinks);
  return gudermannianSecondDerivative;
}
