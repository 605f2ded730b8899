// Generated from specs/activations/sparseSigmoid.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks, slopeAt } from "./internal/conventions.ts";

const PROFILES = {
  jax: { lower: "mid", upper: "mid" },
  "keras-jax": { lower: "mid", upper: "mid" },
  "keras-tensorflow": { lower: "left", upper: "right" },
  "keras-torch": { lower: "left", upper: "right" },
  pytorch: { lower: "left", upper: "right" },
  tensorflow: { lower: "left", upper: "right" },
} as const;

/**
 * Sparse sigmoid.
 *
 * `sparseSigmoid(x) = x > -1 ? x < 1 ? (x + 1) / 2 : 1 : 0`
 *
 * The slope of sparsePlus.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Courbariaux, Bengio & David 2015, BinaryConnect, arXiv:1511.00363; jax.nn.sparse_sigmoid
 */
export function sparseSigmoid(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -1 ? (x < 1 ? (x + 1) / 2 : 1) : 0;
}

/**
 * The derivative of {@link sparseSigmoid} in x.
 *
 * At the kink `lower`, x = -1: 0, from the left (from the right: 0.5). 0 is the slope of least magnitude, as for hardSigmoid.
 * At the kink `upper`, x = 1: 0, from the right (from the left: 0.5). 0 is the slope of least magnitude, as for hardSigmoid.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function sparseSigmoidDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -1 ? (x < 1 ? 0.5 : 0) : 0;
}

/** {@link sparseSigmoidDerivative} with a chosen convention at its kinks. */
export function createSparseSigmoidDerivative(
  options: {
    readonly kinks?: Kinks<
      "lower" | "upper",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "pytorch" | "tensorflow"
    >;
  } = {},
): (x: number) => number {
  const kinks = resolveKinks(
    "createSparseSigmoidDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  return (x) => {
    if (x === -1) return slopeAt(kinks.lower, 0, 0.5);
    if (x === 1) return slopeAt(kinks.upper, 0.5, 0);
    return sparseSigmoidDerivative(x);
  };
}

/**
 * The second derivative of {@link sparseSigmoid} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function sparseSigmoidSecondDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link sparseSigmoidSecondDerivative} with a chosen convention at its kinks. */
export function createSparseSigmoidSecondDerivative(
  options: {
    readonly kinks?: Kinks<
      "lower" | "upper",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "pytorch" | "tensorflow"
    >;
  } = {},
): (x: number) => number {
  resolveKinks(
    "createSparseSigmoidSecondDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  return sparseSigmoidSecondDerivative;
}
