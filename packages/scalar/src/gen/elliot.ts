// Generated from specs/activations/elliot.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
export { elliotDerivativeFromOutput } from "./elliotDerivativeFromOutput.ts";

/**
 * Elliott's sigmoid.
 *
 * `elliot(x) = 0.5 * x / (1 + abs(x)) + 0.5`
 *
 * A sigmoid without an exponential; softsign moved to between 0 and 1.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Elliott 1993, A Better Activation Function for Artificial Neural Networks, ISR TR 93-8
 */
export function elliot(x: number): number {
  return x < 0 ? 0.5 / (1 - x) : 1 - 0.5 / (1 + x);
}

/**
 * The derivative of {@link elliot} in x.
 *
 * Error: at most 4 ULP.
 */
export function elliotDerivative(x: number): number {
  return 0.5 / (1 + Math.abs(x)) / (1 + Math.abs(x));
}

/** {@link elliotDerivative} with a chosen convention at its kinks. */
export function createElliotDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createElliotDerivative", {}, options.kinks);
  return elliotDerivative;
}

/**
 * The second derivative of {@link elliot} in x.
 *
 * Error: at most 6 ULP.
 */
export function elliotSecondDerivative(x: number): number {
  return (
    (-(((0.5 / (1 + Math.abs(x))) * (x <= 0 ? -1 : 1)) / (1 + Math.abs(x))) -
      (0.5 / (1 + Math.abs(x)) / (1 + Math.abs(x))) * (x <= 0 ? -1 : 1)) /
    (1 + Math.abs(x))
  );
}

/** {@link elliotSecondDerivative} with a chosen convention at its kinks. */
export function createElliotSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createElliotSecondDerivative", {}, options.kinks);
  return elliotSecondDerivative;
}
