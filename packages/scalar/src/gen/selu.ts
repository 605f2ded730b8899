// Generated from specs/activations/selu.ts by @subgrad/generator. Do not edit.
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "./internal/conventions.ts";
import { expm1 } from "./internal/expm1.ts";
import { mulExp } from "./internal/mulExp.ts";
export { seluDerivativeFromOutput } from "./seluDerivativeFromOutput.ts";

const PROFILES = {
  jax: { zero: "left" },
  "keras-jax": { zero: "left" },
  "keras-tensorflow": { zero: "right" },
  "keras-torch": { zero: "left" },
  mlx: { zero: "left" },
  nnlib: { zero: "left" },
  pytorch: { zero: "left" },
  tensorflow: { zero: "right" },
  tfjs: { zero: "left" },
} as const;

/**
 * Scaled exponential linear unit.
 *
 * `selu(x) = x > 0 ? 1.0507009873554805 * x : 1.7580993408473768 * expm1(x)`
 *
 * The constants make zero mean and unit variance a fixed point of a layer.
 *
 * Limits: −1.7580993408473768 at −∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Klambauer, Unterthiner, Mayr & Hochreiter 2017, arXiv:1706.02515
 */
export function selu(x: number): number {
  return x > 0 ? 1.0507009873554805 * x : 1.7580993408473768 * expm1(x);
}

/**
 * The derivative of {@link selu} in x.
 *
 * At the kink `zero`, x = 0: 1.7580993408473768, from the left (from the right: 1.0507009873554805). The exponential branch owns x = 0, as in PyTorch.
 *
 * Limits: 1.0507009873554805 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function seluDerivative(x: number): number {
  return x > 0 ? 1.0507009873554805 : mulExp(1.7580993408473768, x);
}

/** {@link seluDerivative} with a chosen convention at its kinks. */
export function createSeluDerivative(
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
  const kinks = resolveKinks("createSeluDerivative", { zero: "left" }, options.kinks, PROFILES);
  return (x) => {
    if (x === 0) return slopeAt(kinks.zero, 1.7580993408473768, 1.0507009873554805);
    return seluDerivative(x);
  };
}

/**
 * The second derivative of {@link selu} in x.
 *
 * At the kink `zero`, x = 0: 1.7580993408473768, from the left (from the right: 0). The exponential branch owns x = 0, as in PyTorch.
 *
 * Limits: 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function seluSecondDerivative(x: number): number {
  return x > 0 ? 0 : mulExp(1.7580993408473768, x);
}

/** {@link seluSecondDerivative} with a chosen convention at its kinks. */
export function createSeluSecondDerivative(
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
  const kinks = resolveKinks("createSeluSecondDerivative", { zero: "left" }, options.kinks, PROFILES);
  return (x) => {
    if (x === 0)
      return gradientAt(kinks.zero, "left", 1.7580993408473768, 1.0507009873554805, 1.7580993408473768, 0);
    return seluSecondDerivative(x);
  };
}
