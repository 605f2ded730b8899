// Generated from specs/activations/relu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks, slopeAt } from "./internal/conventions.ts";
export { reluDerivativeFromOutput } from "./reluDerivativeFromOutput.ts";

const PROFILES = {
  jax: { zero: 0 },
  "keras-jax": { zero: 0 },
  "keras-tensorflow": { zero: 0 },
  "keras-torch": { zero: 0 },
  mlx: { zero: 0 },
  nnlib: { zero: 0 },
  pytorch: { zero: 0 },
  tensorflow: { zero: 0 },
  tfjs: { zero: 0 },
} as const;

/**
 * Rectified linear unit.
 *
 * `relu(x) = x > 0 ? x : 0`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Nair & Hinton 2010, Rectified Linear Units Improve Restricted Boltzmann Machines
 */
export function relu(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? x : 0;
}

/**
 * The derivative of {@link relu} in x.
 *
 * At the kink `zero`, x = 0: 0, from the left (from the right: 1). 0 is the subgradient of least magnitude, and what every framework answers.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function reluDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? 1 : 0;
}

/** {@link reluDerivative} with a chosen convention at its kinks. */
export function createReluDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero",
      | "jax"
      | "keras-jax"
      | "keras-tensorflow"
      | "keras-torch"
      | "mlx"
      | "nnlib"
      | "pytorch"
      | "tensorflow"
      | "tfjs"
    >;
  } = {},
): (x: number) => number {
  const kinks = resolveKinks("createReluDerivative", { zero: "left" }, options.kinks, PROFILES);
  return (x) => {
    if (x === 0) return slopeAt(kinks.zero, 0, 1);
    return reluDerivative(x);
  };
}

/**
 * The second derivative of {@link relu} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function reluSecondDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link reluSecondDerivative} with a chosen convention at its kinks. */
export function createReluSecondDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero",
      | "jax"
      | "keras-jax"
      | "keras-tensorflow"
      | "keras-torch"
      | "mlx"
      | "nnlib"
      | "pytorch"
      | "tensorflow"
      | "tfjs"
    >;
  } = {},
): (x: number) => number {
  resolveKinks("createReluSecondDerivative", { zero: "left" }, options.kinks, PROFILES);
  return reluSecondDerivative;
}
