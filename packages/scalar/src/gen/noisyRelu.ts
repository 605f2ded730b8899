// Generated from specs/activations/noisyRelu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks, slopeAt } from "./internal/conventions.ts";
import type { NoiseOptions } from "./internal/noise-options.ts";
import { noiseFor } from "./internal/noise.ts";
import { normalAt } from "./internal/normalAt.ts";
import { sigmoid } from "./internal/sigmoid.ts";

export interface NoisyReluOptions extends NoiseOptions {}

/**
 * Noisy rectified linear unit.
 *
 * `noisyRelu(x) = x + sqrt(sigmoid(x)) * z > 0 ? x + sqrt(sigmoid(x)) * z : 0`
 *
 * The noise has the variance sigmoid(x), whose gradient is part of the derivative.
 *
 * In training z is standard normal and drawn for every element, without training 0.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @see Nair & Hinton 2010, Rectified Linear Units Improve Restricted Boltzmann Machines
 */
export function noisyRelu(x: number, options: NoisyReluOptions = {}): number {
  const z = normalAt(noiseFor("noisyRelu", options, 1), 0);
  if (Number.isNaN(x)) return x;
  const noisy = x + Math.sqrt(sigmoid(x)) * z;
  return noisy > 0 ? noisy : 0;
}

/**
 * The derivative of {@link noisyRelu} in x.
 *
 * At the kink `zero`, noisy = 0: 0, from the left (from the right: 1 + 0.5 * sqrt(sigmoid(x)) * sigmoid(-x) * z). As for relu: of all slopes between both sides, 0 is the one of least magnitude.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function noisyReluDerivative(x: number, options: NoisyReluOptions = {}): number {
  const z = normalAt(noiseFor("noisyReluDerivative", options, 1), 0);
  if (Number.isNaN(x)) return x;
  const noisy = x + Math.sqrt(sigmoid(x)) * z;
  return noisy > 0 ? 1 + 0.5 * Math.sqrt(sigmoid(x)) * sigmoid(-x) * z : 0;
}

/** {@link noisyReluDerivative} with a chosen convention at its kinks. */
export function createNoisyReluDerivative(
  options: { readonly kinks?: Kinks<"zero", never> } = {},
): (x: number, options?: NoisyReluOptions) => number {
  const kinks = resolveKinks("createNoisyReluDerivative", { zero: "left" }, options.kinks);
  return (x, given = {}) => {
    const z = normalAt(noiseFor("noisyReluDerivative", given, 1), 0);
    if (x + Math.sqrt(sigmoid(x)) * z === 0)
      return slopeAt(kinks.zero, 0, 1 + 0.5 * Math.sqrt(sigmoid(x)) * sigmoid(-x) * z);
    return noisyReluDerivative(x, given);
  };
}
