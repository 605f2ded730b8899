// Generated from specs/activations/rrelu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks, slopeAt } from "./internal/conventions.ts";
import type { NoiseOptions } from "./internal/noise-options.ts";
import { noiseFor, uniformAt } from "./internal/noise.ts";

const PROFILES = { pytorch: { zero: "left" } } as const;

export interface RreluOptions extends NoiseOptions {
  /** Smallest slope on the negative side. A number ≥ 0; default 0.125. NNlib: `lo`. */
  readonly lower?: number | undefined;
  /** Largest slope on the negative side. A number ≥ 0; default 0.3333333333333333. NNlib: `hi`. */
  readonly upper?: number | undefined;
}

/**
 * Randomised leaky rectified linear unit.
 *
 * `rrelu(x, lower, upper) = x > 0 ? x : (lower + (upper - lower) * u) * x`
 *
 * In training u is uniform in [0, 1) and drawn for every element, without training 0.5.
 *
 * Requires `lower <= upper`.
 *
 * Limits: lower + (upper − lower) * u === 0 ? 0 : -((lower + (upper - lower) * u) * ∞) at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Xu, Wang, Chen & Li 2015, arXiv:1505.00853
 */
export function rrelu(x: number, options: RreluOptions = {}): number {
  const { lower = 0.125, upper = 0.3333333333333333 } = options;
  const u = uniformAt(noiseFor("rrelu", options, 1), 0);
  if (x === -Infinity) return lower + (upper - lower) * u === 0 ? 0 : (lower + (upper - lower) * u) * x;
  return x > 0 ? x : (lower + (upper - lower) * u) * x;
}

/**
 * The derivative of {@link rrelu} in x.
 *
 * At the kink `zero`, x = 0: lower + (upper - lower) * u, from the left (from the right: 1). The random slope owns x = 0, as in PyTorch.
 *
 * Limits: lower + (upper − lower) * u at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function rreluDerivative(x: number, options: RreluOptions = {}): number {
  const { lower = 0.125, upper = 0.3333333333333333 } = options;
  const u = uniformAt(noiseFor("rreluDerivative", options, 1), 0);
  if (Number.isNaN(x)) return x;
  return x > 0 ? 1 : lower + (upper - lower) * u;
}

/** {@link rreluDerivative} with a chosen convention at its kinks. */
export function createRreluDerivative(
  options: { readonly kinks?: Kinks<"zero", "pytorch"> } = {},
): (x: number, options?: RreluOptions) => number {
  const kinks = resolveKinks("createRreluDerivative", { zero: "left" }, options.kinks, PROFILES);
  return (x, given = {}) => {
    const { lower = 0.125, upper = 0.3333333333333333 } = given;
    const u = uniformAt(noiseFor("rreluDerivative", given, 1), 0);
    if (x === 0) return slopeAt(kinks.zero, lower + (upper - lower) * u, 1);
    return rreluDerivative(x, given);
  };
}

/**
 * The derivative of {@link rrelu} in lower.
 *
 * Limits: 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function rreluLowerDerivative(x: number, options: RreluOptions = {}): number {
  const u = uniformAt(noiseFor("rreluLowerDerivative", options, 1), 0);
  return x > 0 ? 0 : (1 - u) * x;
}

/** {@link rreluLowerDerivative} with a chosen convention at its kinks. */
export function createRreluLowerDerivative(
  options: { readonly kinks?: Kinks<"zero", "pytorch"> } = {},
): (x: number, options?: RreluOptions) => number {
  resolveKinks("createRreluLowerDerivative", { zero: "left" }, options.kinks, PROFILES);
  return rreluLowerDerivative;
}

/**
 * The derivative of {@link rrelu} in upper.
 *
 * Limits: u === 0 ? 0 : −(u * ∞) at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function rreluUpperDerivative(x: number, options: RreluOptions = {}): number {
  const u = uniformAt(noiseFor("rreluUpperDerivative", options, 1), 0);
  if (x === -Infinity) return u === 0 ? 0 : u * x;
  return x > 0 ? 0 : u * x;
}

/** {@link rreluUpperDerivative} with a chosen convention at its kinks. */
export function createRreluUpperDerivative(
  options: { readonly kinks?: Kinks<"zero", "pytorch"> } = {},
): (x: number, options?: RreluOptions) => number {
  resolveKinks("createRreluUpperDerivative", { zero: "left" }, options.kinks, PROFILES);
  return rreluUpperDerivative;
}
