// Generated from specs/activations/sqnl.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

/**
 * Square non-linearity.
 *
 * `sqnl(x) = x < -2 ? -1 : x > 2 ? 1 : x - x * abs(x) / 4`
 *
 * A hyperbolic tangent made of parabolas.
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Wuraola & Patel 2018, SQNL: A New Computationally Efficient Activation Function, IJCNN
 */
export function sqnl(x: number): number {
  if (x === 0) return x;
  return x < -2 ? -1 : x > 2 ? 1 : x - (x * Math.abs(x)) / 4;
}

/**
 * The derivative of {@link sqnl} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function sqnlDerivative(x: number): number {
  return x < -2 ? 0 : x > 2 ? 0 : 1 - Math.abs(x) / 2;
}

/** {@link sqnlDerivative} with a chosen convention at its kinks. */
export function createSqnlDerivative(options: { readonly kinks?: Kinks<never> } = {}): (x: number) => number {
  resolveKinks("createSqnlDerivative", {}, options.kinks);
  return sqnlDerivative;
}

/**
 * The second derivative of {@link sqnl} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function sqnlSecondDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return x <= -2 ? 0 : x > 2 ? 0 : -((x <= 0 ? -1 : 1) / 2);
}

/** {@link sqnlSecondDerivative} with a chosen convention at its kinks. */
export function createSqnlSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSqnlSecondDerivative", {}, options.kinks);
  return sqnlSecondDerivative;
}
