// Generated from specs/activations/heaviside.ts by @subgrad/generator. Do not edit.
import {
  type Jumps,
  type Kinks,
  resolveJumps,
  resolveKinks,
  slopeAt,
  valueAt,
} from "./internal/conventions.ts";

/**
 * Heaviside step.
 *
 * `heaviside(x, threshold) = x > threshold ? 1 : 0`
 *
 * The value at the jump is a convention: 0 here, 1 with `jumps: "right"`, 1/2 with `jumps: "mid"`.
 *
 * At the jump `step`, x = threshold: 0, from the left (from the right: 1). The comparison is strict, as in MLX and TensorFlow.js; PyTorch has no default value.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param threshold Where the step is. Any number; default 0. PyTorch, JAX, TensorFlow.js: always 0.
 *
 * @see McCulloch & Pitts 1943, A logical calculus of the ideas immanent in nervous activity
 */
export function heaviside(x: number, threshold = 0): number {
  if (Number.isNaN(x)) return x;
  return x > threshold ? 1 : 0;
}

/** {@link heaviside} with a chosen convention at its jumps. */
export function createHeaviside(
  options: { readonly jumps?: Jumps<"step"> } = {},
): (x: number, threshold?: number) => number {
  const jumps = resolveJumps("createHeaviside", { step: "left" }, options.jumps);
  return (x, threshold = 0) => {
    if (x === threshold) return valueAt(jumps.step, 0, 1);
    return heaviside(x, threshold);
  };
}

/**
 * The derivative of {@link heaviside} in x.
 *
 * At the kink `step`, x = threshold: 0, on both sides. The comparison is strict, as in MLX and TensorFlow.js; PyTorch has no default value.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param threshold Where the step is. Any number; default 0. PyTorch, JAX, TensorFlow.js: always 0.
 */
export function heavisideDerivative(x: number, threshold = 0): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link heavisideDerivative} with a chosen convention at its kinks. */
export function createHeavisideDerivative(
  options: { readonly kinks?: Kinks<"step", never> } = {},
): (x: number, threshold?: number) => number {
  const kinks = resolveKinks("createHeavisideDerivative", { step: "left" }, options.kinks);
  return (x, threshold = 0) => {
    if (x === threshold) return slopeAt(kinks.step, 0, 0);
    return heavisideDerivative(x, threshold);
  };
}

/**
 * The second derivative of {@link heaviside} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param threshold Where the step is. Any number; default 0. PyTorch, JAX, TensorFlow.js: always 0.
 */
export function heavisideSecondDerivative(x: number, threshold = 0): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link heavisideSecondDerivative} with a chosen convention at its kinks. */
export function createHeavisideSecondDerivative(
  options: { readonly kinks?: Kinks<"step", never> } = {},
): (x: number, threshold?: number) => number {
  resolveKinks("createHeavisideSecondDerivative", { step: "left" }, options.kinks);
  return heavisideSecondDerivative;
}

/**
 * The derivative of {@link heaviside} in threshold.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param threshold Where the step is. Any number; default 0. PyTorch, JAX, TensorFlow.js: always 0.
 */
export function heavisideThresholdDerivative(x: number, threshold = 0): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link heavisideThresholdDerivative} with a chosen convention at its kinks. */
export function createHeavisideThresholdDerivative(
  options: { readonly kinks?: Kinks<"step", never> } = {},
): (x: number, threshold?: number) => number {
  resolveKinks("createHeavisideThresholdDerivative", { step: "left" }, options.kinks);
  return heavisideThresholdDerivative;
}
