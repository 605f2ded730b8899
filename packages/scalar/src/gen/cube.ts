// Generated from specs/activations/cube.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

/**
 * Cube.
 *
 * `cube(x) = x * x * x`
 *
 * Error: at most 2 ULP.
 *
 * @see Chen & Manning 2014, A Fast and Accurate Dependency Parser using Neural Networks
 */
export function cube(x: number): number {
  return x * x * x;
}

/**
 * The derivative of {@link cube} in x.
 *
 * Error: at most 4 ULP.
 */
export function cubeDerivative(x: number): number {
  return 3 * x * x;
}

/** {@link cubeDerivative} with a chosen convention at its kinks. */
export function createCubeDerivative(options: { readonly kinks?: Kinks<never> } = {}): (x: number) => number {
  resolveKinks("createCubeDerivative", {}, options.kinks);
  return cubeDerivative;
}

/**
 * The second derivative of {@link cube} in x.
 *
 * Error: at most 6 ULP.
 */
export function cubeSecondDerivative(x: number): number {
  return 3 * x + 3 * x;
}

/** {@link cubeSecondDerivative} with a chosen convention at its kinks. */
export function createCubeSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createCubeSecondDerivative", {}, options.kinks);
  return cubeSecondDerivative;
}
