// Generated from specs/activations/smish.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulSigmoid } from "./internal/mulSigmoid.ts";
import { mulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { sigmoid } from "./internal/sigmoid.ts";

/**
 * Smish, a logarithmic relative of mish.
 *
 * `smish(x) = x * tanh(log1p(sigmoid(x)))`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @see Wang, Ren & Wang 2022, Smish: A Novel Activation Function for Deep Learning Methods, Electronics 11(4)
 */
export function smish(x: number): number {
  const s = sigmoid(x);
  return mulSigmoid(x * ((2 + s) / (2 + s * (2 + s))), x);
}

/**
 * The derivative of {@link smish} in x.
 *
 * Limits: 0 at −∞, 0.6 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function smishDerivative(x: number): number {
  if (x === Infinity) return 0.6;
  const s = sigmoid(x);
  const d = 2 + s * (2 + s);
  const w = x < 0 ? x * (1 - s * s) : x * sigmoid(-x) * (1 + s);
  return mulSigmoid((2 + s + (4 * w) / d) / d, x);
}

/** {@link smishDerivative} with a chosen convention at its kinks. */
export function createSmishDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSmishDerivative", {}, options.kinks);
  return smishDerivative;
}

/**
 * The second derivative of {@link smish} in x.
 *
 * Error: at most 8 ULP.
 */
export function smishSecondDerivative(x: number): number {
  const s = sigmoid(x);
  const d = 2 + s * (2 + s);
  const bend = 2 - s * (2 + s * (9 + s * (2 - s)));
  return mulSigmoidSlope((4 * (2 * (1 + s) + (x * bend) / d)) / (d * d), x);
}

/** {@link smishSecondDerivative} with a chosen convention at its kinks. */
export function createSmishSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSmishSecondDerivative", {}, options.kinks);
  return smishSecondDerivative;
}
