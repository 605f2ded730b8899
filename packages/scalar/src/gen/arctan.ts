// Generated from specs/activations/arctan.ts by @subgrad/generator. Do not edit.
import { atan } from "./internal/atan.ts";
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

/**
 * Arctangent.
 *
 * `arctan(x) = atan(x)`
 *
 * Error: at most 2 ULP.
 *
 * @see Wikipedia, Activation function, table of activation functions
 */
export function arctan(x: number): number {
  return atan(x);
}

/**
 * The derivative of {@link arctan} in x.
 *
 * Error: at most 4 ULP.
 */
export function arctanDerivative(x: number): number {
  return Math.abs(x) < 1000000000 ? 1 / (1 + x * x) : 1 / x / x;
}

/** {@link arctanDerivative} with a chosen convention at its kinks. */
export function createArctanDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createArctanDerivative", {}, options.kinks);
  return arctanDerivative;
}

/**
 * The second derivative of {@link arctan} in x.
 *
 * Error: at most 6 ULP.
 */
export function arctanSecondDerivative(x: number): number {
  return Math.abs(x) < 1000000000
    ? -(((1 / (1 + x * x)) * (x + x)) / (1 + x * x))
    : (-(1 / x / x) - 1 / x / x) / x;
}

/** {@link arctanSecondDerivative} with a chosen convention at its kinks. */
export function createArctanSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createArctanSecondDerivative", {}, options.kinks);
  return arctanSecondDerivative;
}
