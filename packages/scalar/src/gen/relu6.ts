// Generated from specs/activations/relu6.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks, slopeAt } from "./internal/conventions.ts";
export { relu6DerivativeFromOutput } from "./relu6DerivativeFromOutput.ts";

const PROFILES = {
  jax: { zero: "left", six: "right" },
  "keras-jax": { zero: "left", six: "right" },
  "keras-tensorflow": { zero: "left", six: "right" },
  "keras-torch": { zero: "left", six: "right" },
  mlx: { zero: "left", six: "right" },
  nnlib: { zero: "left", six: "right" },
  pytorch: { zero: "left", six: "right" },
  tensorflow: { zero: "left", six: "right" },
  tfjs: { zero: "left", six: "left" },
} as const;

/**
 * Rectified linear unit, capped at 6.
 *
 * `relu6(x) = x > 0 ? x < 6 ? x : 6 : 0`
 *
 * Limits: 0 at −∞, 6 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Krizhevsky 2010, Convolutional Deep Belief Networks on CIFAR-10
 */
export function relu6(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? (x < 6 ? x : 6) : 0;
}

/**
 * The derivative of {@link relu6} in x.
 *
 * At the kink `zero`, x = 0: 0, from the left (from the right: 1). 0 is the slope of least magnitude, and what every framework answers.
 * At the kink `six`, x = 6: 0, from the right (from the left: 1). 0 is the slope of least magnitude, and what PyTorch and JAX answer.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function relu6Derivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? (x < 6 ? 1 : 0) : 0;
}

/** {@link relu6Derivative} with a chosen convention at its kinks. */
export function createRelu6Derivative(
  options: {
    readonly kinks?: Kinks<
      "zero" | "six",
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
  const kinks = resolveKinks(
    "createRelu6Derivative",
    { zero: "left", six: "right" },
    options.kinks,
    PROFILES,
  );
  return (x) => {
    if (x === 0) return slopeAt(kinks.zero, 0, 1);
    if (x === 6) return slopeAt(kinks.six, 1, 0);
    return relu6Derivative(x);
  };
}

/**
 * The second derivative of {@link relu6} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function relu6SecondDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link relu6SecondDerivative} with a chosen convention at its kinks. */
export function createRelu6SecondDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero" | "six",
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
  resolveKinks("createRelu6SecondDerivative", { zero: "left", six: "right" }, options.kinks, PROFILES);
  return relu6SecondDerivative;
}
