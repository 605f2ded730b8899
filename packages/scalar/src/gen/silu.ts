// Generated from specs/activations/silu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulSigmoid } from "./internal/mulSigmoid.ts";
import { mulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { sigmoid } from "./internal/sigmoid.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * Sigmoid-weighted linear unit.
 *
 * `silu(x) = x * sigmoid(x)`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Elfwing, Uchibe & Doya 2018, arXiv:1702.03118
 */
export function silu(x: number): number {
  return mulSigmoid(x, x);
}

/**
 * The derivative of {@link silu} in x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function siluDerivative(x: number): number {
  if (x === Infinity) return 1;
  return mulSigmoid((x > 0 ? 1 : 1 + x) + Math.abs(x) * sigmoid(-Math.abs(x)), x);
}

/** {@link siluDerivative} with a chosen convention at its kinks. */
export function createSiluDerivative(options: { readonly kinks?: Kinks<never> } = {}): (x: number) => number {
  resolveKinks("createSiluDerivative", {}, options.kinks);
  return siluDerivative;
}

/**
 * The second derivative of {@link silu} in x.
 *
 * Error: at most 6 ULP.
 */
export function siluSecondDerivative(x: number): number {
  return mulSigmoidSlope(2 - x * tanh(0.5 * x), x);
}

/** {@link siluSecondDerivative} with a chosen convention at its kinks. */
export function createSiluSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSiluSecondDerivative", {}, options.kinks);
  return siluSecondDerivative;
}
