// Generated from specs/activations/threshold.ts by @subgrad/generator. Do not edit.
import {
  type Jumps,
  type Kinks,
  gradientAt,
  resolveJumps,
  resolveKinks,
  slopeAt,
  valueAt,
} from "./internal/conventions.ts";

const PROFILES = {
  jax: { onset: "left" },
  "keras-jax": { onset: "left" },
  "keras-tensorflow": { onset: "left" },
  "keras-torch": { onset: "left" },
  nnlib: { onset: "left" },
  pytorch: { onset: "left" },
  tensorflow: { onset: "left" },
  tfjs: { onset: "left" },
} as const;

/**
 * Threshold.
 *
 * `threshold(x, cutoff, replacement) = x > cutoff ? x : replacement`
 *
 * Keeps what exceeds the cutoff and replaces the rest.
 *
 * At the jump `onset`, x = cutoff: replacement, from the left (from the right: cutoff). The comparison is strict, as in every framework: the cutoff itself is replaced.
 *
 * Limits: replacement at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param cutoff What x has to exceed; 0 makes this a relu. Any number; default 0. PyTorch, Keras: `threshold`, no default.
 * @param replacement The answer where x does not. Any number; default 0. PyTorch: `value`, no default; Keras: `default_value`, no default.
 *
 * @see Collobert, Kavukcuoglu & Farabet 2011, Torch7; torch.nn.Threshold
 */
export function threshold(x: number, cutoff = 0, replacement = 0): number {
  if (Number.isNaN(x)) return x;
  return x > cutoff ? x : replacement;
}

/** {@link threshold} with a chosen convention at its jumps. */
export function createThreshold(
  options: { readonly jumps?: Jumps<"onset"> } = {},
): (x: number, cutoff?: number, replacement?: number) => number {
  const jumps = resolveJumps("createThreshold", { onset: "left" }, options.jumps);
  return (x, cutoff = 0, replacement = 0) => {
    if (x === cutoff) return valueAt(jumps.onset, replacement, cutoff);
    return threshold(x, cutoff, replacement);
  };
}

/**
 * The derivative of {@link threshold} in x.
 *
 * At the kink `onset`, x = cutoff: 0, from the left (from the right: 1). The comparison is strict, as in every framework: the cutoff itself is replaced.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param cutoff What x has to exceed; 0 makes this a relu. Any number; default 0. PyTorch, Keras: `threshold`, no default.
 * @param replacement The answer where x does not. Any number; default 0. PyTorch: `value`, no default; Keras: `default_value`, no default.
 */
export function thresholdDerivative(x: number, cutoff = 0, replacement = 0): number {
  if (Number.isNaN(x)) return x;
  return x > cutoff ? 1 : 0;
}

/** {@link thresholdDerivative} with a chosen convention at its kinks. */
export function createThresholdDerivative(
  options: {
    readonly kinks?: Kinks<
      "onset",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "nnlib" | "pytorch" | "tensorflow" | "tfjs"
    >;
  } = {},
): (x: number, cutoff?: number, replacement?: number) => number {
  const kinks = resolveKinks("createThresholdDerivative", { onset: "left" }, options.kinks, PROFILES);
  return (x, cutoff = 0, replacement = 0) => {
    if (x === cutoff) return slopeAt(kinks.onset, 0, 1);
    return thresholdDerivative(x, cutoff, replacement);
  };
}

/**
 * The second derivative of {@link threshold} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param cutoff What x has to exceed; 0 makes this a relu. Any number; default 0. PyTorch, Keras: `threshold`, no default.
 * @param replacement The answer where x does not. Any number; default 0. PyTorch: `value`, no default; Keras: `default_value`, no default.
 */
export function thresholdSecondDerivative(x: number, cutoff = 0, replacement = 0): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link thresholdSecondDerivative} with a chosen convention at its kinks. */
export function createThresholdSecondDerivative(
  options: {
    readonly kinks?: Kinks<
      "onset",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "nnlib" | "pytorch" | "tensorflow" | "tfjs"
    >;
  } = {},
): (x: number, cutoff?: number, replacement?: number) => number {
  resolveKinks("createThresholdSecondDerivative", { onset: "left" }, options.kinks, PROFILES);
  return thresholdSecondDerivative;
}

/**
 * The derivative of {@link threshold} in cutoff.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param cutoff What x has to exceed; 0 makes this a relu. Any number; default 0. PyTorch, Keras: `threshold`, no default.
 * @param replacement The answer where x does not. Any number; default 0. PyTorch: `value`, no default; Keras: `default_value`, no default.
 */
export function thresholdCutoffDerivative(x: number, cutoff = 0, replacement = 0): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link thresholdCutoffDerivative} with a chosen convention at its kinks. */
export function createThresholdCutoffDerivative(
  options: {
    readonly kinks?: Kinks<
      "onset",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "nnlib" | "pytorch" | "tensorflow" | "tfjs"
    >;
  } = {},
): (x: number, cutoff?: number, replacement?: number) => number {
  resolveKinks("createThresholdCutoffDerivative", { onset: "left" }, options.kinks, PROFILES);
  return thresholdCutoffDerivative;
}

/**
 * The derivative of {@link threshold} in replacement.
 *
 * At the kink `onset`, x = cutoff: 1, from the left (from the right: 0). The comparison is strict, as in every framework: the cutoff itself is replaced.
 *
 * Limits: 1 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param cutoff What x has to exceed; 0 makes this a relu. Any number; default 0. PyTorch, Keras: `threshold`, no default.
 * @param replacement The answer where x does not. Any number; default 0. PyTorch: `value`, no default; Keras: `default_value`, no default.
 */
export function thresholdReplacementDerivative(x: number, cutoff = 0, replacement = 0): number {
  if (Number.isNaN(x)) return x;
  return x > cutoff ? 0 : 1;
}

/** {@link thresholdReplacementDerivative} with a chosen convention at its kinks. */
export function createThresholdReplacementDerivative(
  options: {
    readonly kinks?: Kinks<
      "onset",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "nnlib" | "pytorch" | "tensorflow" | "tfjs"
    >;
  } = {},
): (x: number, cutoff?: number, replacement?: number) => number {
  const kinks = resolveKinks(
    "createThresholdReplacementDerivative",
    { onset: "left" },
    options.kinks,
    PROFILES,
  );
  return (x, cutoff = 0, replacement = 0) => {
    if (x === cutoff) return gradientAt(kinks.onset, "left", 0, 0, 1, 0);
    return thresholdReplacementDerivative(x, cutoff, replacement);
  };
}
