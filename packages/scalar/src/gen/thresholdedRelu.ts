// Generated from specs/activations/thresholdedRelu.ts by @subgrad/generator. Do not edit.
import {
  type Jumps,
  type Kinks,
  resolveJumps,
  resolveKinks,
  slopeAt,
  valueAt,
} from "./internal/conventions.ts";
export { thresholdedReluDerivativeFromOutput } from "./thresholdedReluDerivativeFromOutput.ts";

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
 * Thresholded rectified linear unit.
 *
 * `thresholdedRelu(x, threshold) = x > threshold ? x : 0`
 *
 * Keeps what exceeds the threshold and drops the rest.
 *
 * At the jump `onset`, x = threshold: 0, from the left (from the right: threshold). The comparison is strict, as in the paper and every framework: the threshold itself is dropped.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param threshold Where the unit sets in. Any number; default 1. PyTorch: no default; Keras: default 0; TensorFlow.js, NNlib: `theta`; ONNX: `alpha`.
 *
 * @see Konda, Memisevic & Krueger 2014, arXiv:1402.3337
 */
export function thresholdedRelu(x: number, threshold = 1): number {
  if (Number.isNaN(x)) return x;
  return x > threshold ? x : 0;
}

/** {@link thresholdedRelu} with a chosen convention at its jumps. */
export function createThresholdedRelu(
  options: { readonly jumps?: Jumps<"onset"> } = {},
): (x: number, threshold?: number) => number {
  const jumps = resolveJumps("createThresholdedRelu", { onset: "left" }, options.jumps);
  return (x, threshold = 1) => {
    if (x === threshold) return valueAt(jumps.onset, 0, threshold);
    return thresholdedRelu(x, threshold);
  };
}

/**
 * The derivative of {@link thresholdedRelu} in x.
 *
 * At the kink `onset`, x = threshold: 0, from the left (from the right: 1). The comparison is strict, as in the paper and every framework: the threshold itself is dropped.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param threshold Where the unit sets in. Any number; default 1. PyTorch: no default; Keras: default 0; TensorFlow.js, NNlib: `theta`; ONNX: `alpha`.
 */
export function thresholdedReluDerivative(x: number, threshold = 1): number {
  if (Number.isNaN(x)) return x;
  return x > threshold ? 1 : 0;
}

/** {@link thresholdedReluDerivative} with a chosen convention at its kinks. */
export function createThresholdedReluDerivative(
  options: {
    readonly kinks?: Kinks<
      "onset",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "nnlib" | "pytorch" | "tensorflow" | "tfjs"
    >;
  } = {},
): (x: number, threshold?: number) => number {
  const kinks = resolveKinks("createThresholdedReluDerivative", { onset: "left" }, options.kinks, PROFILES);
  return (x, threshold = 1) => {
    if (x === threshold) return slopeAt(kinks.onset, 0, 1);
    return thresholdedReluDerivative(x, threshold);
  };
}

/**
 * The second derivative of {@link thresholdedRelu} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param threshold Where the unit sets in. Any number; default 1. PyTorch: no default; Keras: default 0; TensorFlow.js, NNlib: `theta`; ONNX: `alpha`.
 */
export function thresholdedReluSecondDerivative(x: number, threshold = 1): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link thresholdedReluSecondDerivative} with a chosen convention at its kinks. */
export function createThresholdedReluSecondDerivative(
  options: {
    readonly kinks?: Kinks<
      "onset",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "nnlib" | "pytorch" | "tensorflow" | "tfjs"
    >;
  } = {},
): (x: number, threshold?: number) => number {
  resolveKinks("createThresholdedReluSecondDerivative", { onset: "left" }, options.kinks, PROFILES);
  return thresholdedReluSecondDerivative;
}

/**
 * The derivative of {@link thresholdedRelu} in threshold.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param threshold Where the unit sets in. Any number; default 1. PyTorch: no default; Keras: default 0; TensorFlow.js, NNlib: `theta`; ONNX: `alpha`.
 */
export function thresholdedReluThresholdDerivative(x: number, threshold = 1): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link thresholdedReluThresholdDerivative} with a chosen convention at its kinks. */
export function createThresholdedReluThresholdDerivative(
  options: {
    readonly kinks?: Kinks<
      "onset",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "nnlib" | "pytorch" | "tensorflow" | "tfjs"
    >;
  } = {},
): (x: number, threshold?: number) => number {
  resolveKinks("createThresholdedReluThresholdDerivative", { onset: "left" }, options.kinks, PROFILES);
  return thresholdedReluThresholdDerivative;
}
