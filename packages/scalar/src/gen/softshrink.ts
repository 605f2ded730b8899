// Generated from specs/activations/softshrink.ts by @subgrad/generator. Do not edit.
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "./internal/conventions.ts";
export { softshrinkDerivativeFromOutput } from "./softshrinkDerivativeFromOutput.ts";

const PROFILES = {
  jax: { lower: 0, upper: 0 },
  "keras-jax": { lower: 0, upper: 0 },
  "keras-tensorflow": { lower: 0, upper: 0 },
  "keras-torch": { lower: 0, upper: 0 },
  mlx: { lower: 0, upper: 0 },
  nnlib: { lower: 0, upper: 0 },
  pytorch: { lower: 0, upper: 0 },
  tensorflow: { lower: 0, upper: 0 },
} as const;

/**
 * Soft shrinkage.
 *
 * `softshrink(x, lambda) = x < -lambda ? x + lambda : x > lambda ? x - lambda : 0`
 *
 * Moves x towards 0 by lambda and answers 0 where that would cross it.
 *
 * Error: at most 2 ULP.
 *
 * @param lambda Half-width of the dead zone. A number ≥ 0; default 0.5. PyTorch: `lambd`; Keras: `threshold`; NNlib: `λ`.
 *
 * @see Donoho & Johnstone 1994, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81
 */
export function softshrink(x: number, lambda = 0.5): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return x;
  return x < -lambda ? x + lambda : x > lambda ? x - lambda : 0;
}

/**
 * The derivative of {@link softshrink} in x.
 *
 * At the kink `lower`, x = -lambda: 0, from the right (from the left: 1). The dead zone is closed and flat, as in PyTorch.
 * At the kink `upper`, x = lambda: 0, from the left (from the right: 1). The dead zone is closed and flat, as in PyTorch.
 *
 * Limits: 1 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param lambda Half-width of the dead zone. A number ≥ 0; default 0.5. PyTorch: `lambd`; Keras: `threshold`; NNlib: `λ`.
 */
export function softshrinkDerivative(x: number, lambda = 0.5): number {
  if (Number.isNaN(x)) return x;
  return x < -lambda ? 1 : x > lambda ? 1 : 0;
}

/** {@link softshrinkDerivative} with a chosen convention at its kinks. */
export function createSoftshrinkDerivative(
  options: {
    readonly kinks?: Kinks<
      "lower" | "upper",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "nnlib" | "pytorch" | "tensorflow"
    >;
  } = {},
): (x: number, lambda?: number) => number {
  const kinks = resolveKinks(
    "createSoftshrinkDerivative",
    { lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  return (x, lambda = 0.5) => {
    if (x === -lambda) return slopeAt(kinks.lower, 1, 0);
    if (x === lambda) return slopeAt(kinks.upper, 0, 1);
    return softshrinkDerivative(x, lambda);
  };
}

/**
 * The second derivative of {@link softshrink} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param lambda Half-width of the dead zone. A number ≥ 0; default 0.5. PyTorch: `lambd`; Keras: `threshold`; NNlib: `λ`.
 */
export function softshrinkSecondDerivative(x: number, lambda = 0.5): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link softshrinkSecondDerivative} with a chosen convention at its kinks. */
export function createSoftshrinkSecondDerivative(
  options: {
    readonly kinks?: Kinks<
      "lower" | "upper",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "nnlib" | "pytorch" | "tensorflow"
    >;
  } = {},
): (x: number, lambda?: number) => number {
  resolveKinks(
    "createSoftshrinkSecondDerivative",
    { lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  return softshrinkSecondDerivative;
}

/**
 * The derivative of {@link softshrink} in lambda.
 *
 * At the kink `lower`, x = -lambda: 0, from the right (from the left: 1). The dead zone is closed and flat, as in PyTorch.
 * At the kink `upper`, x = lambda: 0, from the left (from the right: -1). The dead zone is closed and flat, as in PyTorch.
 *
 * Limits: 1 at −∞, −1 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param lambda Half-width of the dead zone. A number ≥ 0; default 0.5. PyTorch: `lambd`; Keras: `threshold`; NNlib: `λ`.
 */
export function softshrinkLambdaDerivative(x: number, lambda = 0.5): number {
  if (Number.isNaN(x)) return x;
  return x < -lambda ? 1 : x > lambda ? -1 : 0;
}

/** {@link softshrinkLambdaDerivative} with a chosen convention at its kinks. */
export function createSoftshrinkLambdaDerivative(
  options: {
    readonly kinks?: Kinks<
      "lower" | "upper",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "nnlib" | "pytorch" | "tensorflow"
    >;
  } = {},
): (x: number, lambda?: number) => number {
  const kinks = resolveKinks(
    "createSoftshrinkLambdaDerivative",
    { lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  return (x, lambda = 0.5) => {
    if (x === -lambda) return gradientAt(kinks.lower, "right", 1, 0, 1, 0);
    if (x === lambda) return gradientAt(kinks.upper, "left", 0, 1, 0, -1);
    return softshrinkLambdaDerivative(x, lambda);
  };
}
