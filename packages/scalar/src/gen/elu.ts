// Generated from specs/activations/elu.ts by @subgrad/generator. Do not edit.
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "./internal/conventions.ts";
import { expm1 } from "./internal/expm1.ts";
import { mulExp } from "./internal/mulExp.ts";
export { eluDerivativeFromOutput } from "./eluDerivativeFromOutput.ts";

const PROFILES = {
  jax: { zero: "left" },
  "keras-jax": { zero: "left" },
  "keras-tensorflow": { zero: "left" },
  "keras-torch": { zero: "left" },
  mlx: { zero: "left" },
  nnlib: { zero: "right" },
  pytorch: { zero: "left" },
  tensorflow: { zero: 1 },
  tfjs: { zero: 1 },
} as const;

/**
 * Exponential linear unit.
 *
 * `elu(x, alpha) = x > 0 ? x : alpha * expm1(x)`
 *
 * Limits: −alpha at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param alpha Depth of the plateau on the negative side. A number ≥ 0; default 1. TensorFlow.js: always 1; NNlib: `α`.
 *
 * @see Clevert, Unterthiner & Hochreiter 2016, arXiv:1511.07289
 */
export function elu(x: number, alpha = 1): number {
  return x > 0 ? x : alpha * expm1(x);
}

/**
 * The derivative of {@link elu} in x.
 *
 * At the kink `zero`, x = 0: alpha, from the left (from the right: 1). The exponential branch owns x = 0, as in the paper and PyTorch.
 *
 * Limits: 1 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param alpha Depth of the plateau on the negative side. A number ≥ 0; default 1. TensorFlow.js: always 1; NNlib: `α`.
 */
export function eluDerivative(x: number, alpha = 1): number {
  return x > 0 ? 1 : mulExp(alpha, x);
}

/** {@link eluDerivative} with a chosen convention at its kinks. */
export function createEluDerivative(
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
): (x: number, alpha?: number) => number {
  const kinks = resolveKinks("createEluDerivative", { zero: "left" }, options.kinks, PROFILES);
  return (x, alpha = 1) => {
    if (x === 0) return slopeAt(kinks.zero, alpha, 1);
    return eluDerivative(x, alpha);
  };
}

/**
 * The second derivative of {@link elu} in x.
 *
 * At the kink `zero`, x = 0: alpha, from the left (from the right: 0). The exponential branch owns x = 0, as in the paper and PyTorch.
 *
 * Limits: 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Depth of the plateau on the negative side. A number ≥ 0; default 1. TensorFlow.js: always 1; NNlib: `α`.
 */
export function eluSecondDerivative(x: number, alpha = 1): number {
  return x > 0 ? 0 : mulExp(alpha, x);
}

/** {@link eluSecondDerivative} with a chosen convention at its kinks. */
export function createEluSecondDerivative(
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
): (x: number, alpha?: number) => number {
  const kinks = resolveKinks("createEluSecondDerivative", { zero: "left" }, options.kinks, PROFILES);
  return (x, alpha = 1) => {
    if (x === 0) return gradientAt(kinks.zero, "left", alpha, 1, alpha, 0);
    return eluSecondDerivative(x, alpha);
  };
}

/**
 * The derivative of {@link elu} in alpha.
 *
 * Limits: −1 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Depth of the plateau on the negative side. A number ≥ 0; default 1. TensorFlow.js: always 1; NNlib: `α`.
 */
export function eluAlphaDerivative(x: number, alpha = 1): number {
  return x > 0 ? 0 : expm1(x);
}

/** {@link eluAlphaDerivative} with a chosen convention at its kinks. */
export function createEluAlphaDerivative(
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
): (x: number, alpha?: number) => number {
  resolveKinks("createEluAlphaDerivative", { zero: "left" }, options.kinks, PROFILES);
  return eluAlphaDerivative;
}
