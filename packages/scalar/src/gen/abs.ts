// Generated from specs/activations/abs.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks, slopeAt } from "./internal/conventions.ts";

const PROFILES = {
  jax: { zero: "right" },
  "keras-jax": { zero: "right" },
  "keras-tensorflow": { zero: "mid" },
  "keras-torch": { zero: "mid" },
  mlx: { zero: "mid" },
  pytorch: { zero: "mid" },
  tensorflow: { zero: "mid" },
  tfjs: { zero: "left" },
} as const;

/**
 * Absolute value.
 *
 * `abs(x) = abs(x)`
 *
 * Limits: ∞ at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Jarrett, Kavukcuoglu, Ranzato & LeCun 2009, What is the best multi-stage architecture for object recognition?
 */
export function abs(x: number): number {
  return Math.abs(x);
}

/**
 * The derivative of {@link abs} in x.
 *
 * At the kink `zero`, x = 0: the mean of -1 on the left and 1 on the right. 0 is the subgradient of least magnitude, the mean of both sides, and what PyTorch answers.
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function absDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return slopeAt("mid", -1, 1);
  return x > 0 ? 1 : -1;
}

/** {@link absDerivative} with a chosen convention at its kinks. */
export function createAbsDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "pytorch" | "tensorflow" | "tfjs"
    >;
  } = {},
): (x: number) => number {
  const kinks = resolveKinks("createAbsDerivative", { zero: "mid" }, options.kinks, PROFILES);
  return (x) => {
    if (x === 0) return slopeAt(kinks.zero, -1, 1);
    return absDerivative(x);
  };
}

/**
 * The second derivative of {@link abs} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function absSecondDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link absSecondDerivative} with a chosen convention at its kinks. */
export function createAbsSecondDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "pytorch" | "tensorflow" | "tfjs"
    >;
  } = {},
): (x: number) => number {
  resolveKinks("createAbsSecondDerivative", { zero: "mid" }, options.kinks, PROFILES);
  return absSecondDerivative;
}
