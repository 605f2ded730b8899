// Generated from specs/activations/celu.ts by @subgrad/generator. Do not edit.
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "./internal/conventions.ts";
import { exp } from "./internal/exp.ts";
import { expQuotient } from "./internal/expQuotient.ts";
import { expm1MinusX } from "./internal/expm1MinusX.ts";
import { expm1Quotient } from "./internal/expm1Quotient.ts";
import { mulExp } from "./internal/mulExp.ts";
import { mulExpQuotient } from "./internal/mulExpQuotient.ts";
export { celuDerivativeFromOutput } from "./celuDerivativeFromOutput.ts";

const PROFILES = {
  jax: { zero: "left" },
  "keras-jax": { zero: "left" },
  "keras-tensorflow": { zero: 2 },
  "keras-torch": { zero: "left" },
  mlx: { zero: 0 },
  nnlib: { zero: "left" },
  pytorch: { zero: "left" },
  tensorflow: { zero: 2 },
} as const;

/**
 * Continuously differentiable exponential linear unit.
 *
 * `celu(x, alpha) = max(0, x) + alpha * expm1(min(0, x) / alpha)`
 *
 * An elu whose slope is continuous at 0 whatever alpha is.
 *
 * Limits: ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param alpha Depth of the plateau on the negative side. A number > 0; default 1. NNlib: `α`.
 *
 * @see Barron 2017, Continuously Differentiable Exponential Linear Units, arXiv:1704.07483
 */
export function celu(x: number, alpha = 1): number {
  return x > -1e-17 * alpha ? x : alpha * expm1Quotient(x, alpha);
}

/**
 * The derivative of {@link celu} in x.
 *
 * At the smooth point `zero`, x = 0: 1, on both sides. Both sides have slope 1. Composed of a maximum and a minimum, the tie counts twice in Keras on TensorFlow, and never in MLX.
 *
 * Limits: 1 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param alpha Depth of the plateau on the negative side. A number > 0; default 1. NNlib: `α`.
 */
export function celuDerivative(x: number, alpha = 1): number {
  return x > 0 ? 1 : expQuotient(x, alpha);
}

/** {@link celuDerivative} with a chosen convention at its kinks. */
export function createCeluDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "nnlib" | "pytorch" | "tensorflow"
    >;
  } = {},
): (x: number, alpha?: number) => number {
  const kinks = resolveKinks("createCeluDerivative", { zero: "left" }, options.kinks, PROFILES);
  return (x, alpha = 1) => {
    if (x === 0) return slopeAt(kinks.zero, 1, 1);
    return celuDerivative(x, alpha);
  };
}

/**
 * The second derivative of {@link celu} in x.
 *
 * At the smooth point `zero`, x = 0: 1 / alpha, from the left (from the right: 0). Both sides have slope 1. Composed of a maximum and a minimum, the tie counts twice in Keras on TensorFlow, and never in MLX.
 *
 * Limits: 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Depth of the plateau on the negative side. A number > 0; default 1. NNlib: `α`.
 */
export function celuSecondDerivative(x: number, alpha = 1): number {
  return x > 0 ? 0 : mulExpQuotient(1 / alpha, x, alpha);
}

/** {@link celuSecondDerivative} with a chosen convention at its kinks. */
export function createCeluSecondDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "nnlib" | "pytorch" | "tensorflow"
    >;
  } = {},
): (x: number, alpha?: number) => number {
  const kinks = resolveKinks("createCeluSecondDerivative", { zero: "left" }, options.kinks, PROFILES);
  return (x, alpha = 1) => {
    if (x === 0) return gradientAt(kinks.zero, "left", 1, 1, 1 / alpha, 0);
    return celuSecondDerivative(x, alpha);
  };
}

/**
 * The derivative of {@link celu} in alpha.
 *
 * Limits: −1 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Depth of the plateau on the negative side. A number > 0; default 1. NNlib: `α`.
 */
export function celuAlphaDerivative(x: number, alpha = 1): number {
  if (x > 0) {
    return 0;
  }

  const u = x / alpha;
  return u < -1 ? mulExp(1 - u, u) - 1 : -exp(u) * expm1MinusX(-u);
}

/** {@link celuAlphaDerivative} with a chosen convention at its kinks. */
export function createCeluAlphaDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "nnlib" | "pytorch" | "tensorflow"
    >;
  } = {},
): (x: number, alpha?: number) => number {
  resolveKinks("createCeluAlphaDerivative", { zero: "left" }, options.kinks, PROFILES);
  return celuAlphaDerivative;
}
