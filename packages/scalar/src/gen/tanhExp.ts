// Generated from specs/activations/tanhExp.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { exp } from "./internal/exp.ts";
import { expMinusExp } from "./internal/expMinusExp.ts";
import { mulExp } from "./internal/mulExp.ts";
import { mulSigmoid } from "./internal/mulSigmoid.ts";
import { mulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { sigmoid } from "./internal/sigmoid.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * TanhExp, a smooth self-gated rectifier.
 *
 * `tanhExp(x) = x * tanh(exp(x))`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @see Liu & Di 2020, arXiv:2003.09855
 */
export function tanhExp(x: number): number {
  return x < -20 ? mulExp(x, x) : x * tanh(exp(x));
}

/**
 * The derivative of {@link tanhExp} in x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function tanhExpDerivative(x: number): number {
  if (x < -20) {
    return mulExp(1 + x, x);
  }

  const u = exp(x);
  return tanh(u) + mulSigmoid(4 * x * u * sigmoid(2 * u), -2 * u);
}

/** {@link tanhExpDerivative} with a chosen convention at its kinks. */
export function createTanhExpDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createTanhExpDerivative", {}, options.kinks);
  return tanhExpDerivative;
}

/**
 * The second derivative of {@link tanhExp} in x.
 *
 * Error: at most 8 ULP.
 */
export function tanhExpSecondDerivative(x: number): number {
  if (x <= -20) {
    return mulExp(2 + x, x);
  }

  const u = exp(Math.min(x, 10));
  const factor = 2 + Math.min(x, 10) * (1 - 2 * u * tanh(u));
  if (x <= 1) {
    return mulSigmoidSlope(4 * u * factor, 2 * u);
  }

  const q = exp(-2 * u);
  const density = expMinusExp(x);
  return ((4 * factor) / u / ((1 + q) * (1 + q))) * density * density;
}

/** {@link tanhExpSecondDerivative} with a chosen convention at its kinks. */
export function createTanhExpSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createTanhExpSecondDerivative", {}, options.kinks);
  return tanhExpSecondDerivative;
}
