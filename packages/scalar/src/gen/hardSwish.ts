// Generated from specs/activations/hardSwish.ts by @subgrad/generator. Do not edit.
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "./internal/conventions.ts";

const PROFILES = {
  jax: { lower: "left", upper: "right" },
  "keras-jax": { lower: "left", upper: "right" },
  "keras-tensorflow": { lower: "left", upper: "right" },
  "keras-torch": { lower: "left", upper: "right" },
  mlx: { lower: "left", upper: "right" },
  nnlib: { lower: "right", upper: "left" },
  pytorch: { lower: "left", upper: "right" },
  "pytorch@2.6": { lower: "right", upper: "left" },
  tensorflow: { lower: "left", upper: "right" },
} as const;

/**
 * Hard swish.
 *
 * `hardSwish(x) = x > -3 ? x < 3 ? x * (x + 3) / 6 : x : 0`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Howard et al. 2019, Searching for MobileNetV3, arXiv:1905.02244
 */
export function hardSwish(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -3 ? (x < 3 ? (x * (x + 3)) / 6 : x) : 0;
}

/**
 * The derivative of {@link hardSwish} in x.
 *
 * At the kink `lower`, x = -3: 0, from the left (from the right: -0.5). 0, the slope of the dead side, is what PyTorch answers after 2.6.
 * At the kink `upper`, x = 3: 1, from the right (from the left: 1.5). 1, the slope of the linear side, is what PyTorch answers after 2.6.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function hardSwishDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -3 ? (x < 3 ? (2 * x + 3) / 6 : 1) : 0;
}

/** {@link hardSwishDerivative} with a chosen convention at its kinks. */
export function createHardSwishDerivative(
  options: {
    readonly kinks?: Kinks<
      "lower" | "upper",
      | "jax"
      | "keras-jax"
      | "keras-tensorflow"
      | "keras-torch"
      | "mlx"
      | "nnlib"
      | "pytorch"
      | "pytorch@2.6"
      | "tensorflow"
    >;
  } = {},
): (x: number) => number {
  const kinks = resolveKinks(
    "createHardSwishDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  return (x) => {
    if (x === -3) return slopeAt(kinks.lower, 0, -0.5);
    if (x === 3) return slopeAt(kinks.upper, 1.5, 1);
    return hardSwishDerivative(x);
  };
}

/**
 * The second derivative of {@link hardSwish} in x.
 *
 * At the kink `lower`, x = -3: 0, from the left (from the right: 2 / 6). 0, the slope of the dead side, is what PyTorch answers after 2.6.
 * At the kink `upper`, x = 3: 0, from the right (from the left: 2 / 6). 1, the slope of the linear side, is what PyTorch answers after 2.6.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function hardSwishSecondDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -3 ? (x < 3 ? 2 / 6 : 0) : 0;
}

/** {@link hardSwishSecondDerivative} with a chosen convention at its kinks. */
export function createHardSwishSecondDerivative(
  options: {
    readonly kinks?: Kinks<
      "lower" | "upper",
      | "jax"
      | "keras-jax"
      | "keras-tensorflow"
      | "keras-torch"
      | "mlx"
      | "nnlib"
      | "pytorch"
      | "pytorch@2.6"
      | "tensorflow"
    >;
  } = {},
): (x: number) => number {
  const kinks = resolveKinks(
    "createHardSwishSecondDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  return (x) => {
    if (x === -3) return gradientAt(kinks.lower, "left", 0, -0.5, 0, 2 / 6);
    if (x === 3) return gradientAt(kinks.upper, "right", 1.5, 1, 2 / 6, 0);
    return hardSwishSecondDerivative(x);
  };
}
