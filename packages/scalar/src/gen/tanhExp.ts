// Generated from specs/activations/tanhExp.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { exp } from "./internal/exp.ts";
import { mulExp } from "./internal/mulExp.ts";
import { mulSigmoid } from "./internal/mulSigmoid.ts";
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
