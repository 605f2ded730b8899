// Generated from specs/activations/hardshrink.ts by @subgrad/generator. Do not edit.
import {
  type Jumps,
  type Kinks,
  resolveJumps,
  resolveKinks,
  slopeAt,
  valueAt,
} from "./internal/conventions.ts";

const PROFILES = {
  jax: { lower: 0, upper: 0 },
  "keras-jax": { lower: 0, upper: 0 },
  "keras-tensorflow": { lower: 0, upper: 0 },
  "keras-torch": { lower: 0, upper: 0 },
  mlx: { lower: 0, upper: 0 },
  pytorch: { lower: 0, upper: 0 },
  tensorflow: { lower: 0, upper: 0 },
} as const;

/**
 * Hard shrinkage.
 *
 * `hardshrink(x, lambda) = x < -lambda ? x : x > lambda ? x : 0`
 *
 * Keeps what is larger than lambda in magnitude and drops the rest.
 *
 * At the jump `lower`, x = -lambda: 0, from the right (from the left: -lambda). The dead zone is closed, as in PyTorch.
 * At the jump `upper`, x = lambda: 0, from the left (from the right: lambda). The dead zone is closed, as in PyTorch.
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param lambda Half-width of the dead zone. A number ≥ 0; default 0.5. PyTorch, ONNX: `lambd`; Keras: `threshold`.
 *
 * @see Donoho & Johnstone 1994, Ideal spatial adaptation by wavelet shrinkage, Biometrika 81
 */
export function hardshrink(x: number, lambda = 0.5): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return x;
  return x < -lambda ? x : x > lambda ? x : 0;
}

/** {@link hardshrink} with a chosen convention at its jumps. */
export function createHardshrink(
  options: { readonly jumps?: Jumps<"lower" | "upper"> } = {},
): (x: number, lambda?: number) => number {
  const jumps = resolveJumps("createHardshrink", { lower: "right", upper: "left" }, options.jumps);
  return (x, lambda = 0.5) => {
    if (x === -lambda) return valueAt(jumps.lower, -lambda, 0);
    if (x === lambda) return valueAt(jumps.upper, 0, lambda);
    return hardshrink(x, lambda);
  };
}

/**
 * The derivative of {@link hardshrink} in x.
 *
 * At the kink `lower`, x = -lambda: 0, from the right (from the left: 1). The dead zone is closed, as in PyTorch.
 * At the kink `upper`, x = lambda: 0, from the left (from the right: 1). The dead zone is closed, as in PyTorch.
 *
 * Limits: 1 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param lambda Half-width of the dead zone. A number ≥ 0; default 0.5. PyTorch, ONNX: `lambd`; Keras: `threshold`.
 */
export function hardshrinkDerivative(x: number, lambda = 0.5): number {
  if (Number.isNaN(x)) return x;
  return x < -lambda ? 1 : x > lambda ? 1 : 0;
}

/** {@link hardshrinkDerivative} with a chosen convention at its kinks. */
export function createHardshrinkDerivative(
  options: {
    readonly kinks?: Kinks<
      "lower" | "upper",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "pytorch" | "tensorflow"
    >;
  } = {},
): (x: number, lambda?: number) => number {
  const kinks = resolveKinks(
    "createHardshrinkDerivative",
    { lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  return (x, lambda = 0.5) => {
    if (x === -lambda) return slopeAt(kinks.lower, 1, 0);
    if (x === lambda) return slopeAt(kinks.upper, 0, 1);
    return hardshrinkDerivative(x, lambda);
  };
}

/**
 * The second derivative of {@link hardshrink} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param lambda Half-width of the dead zone. A number ≥ 0; default 0.5. PyTorch, ONNX: `lambd`; Keras: `threshold`.
 */
export function hardshrinkSecondDerivative(x: number, lambda = 0.5): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link hardshrinkSecondDerivative} with a chosen convention at its kinks. */
export function createHardshrinkSecondDerivative(
  options: {
    readonly kinks?: Kinks<
      "lower" | "upper",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "pytorch" | "tensorflow"
    >;
  } = {},
): (x: number, lambda?: number) => number {
  resolveKinks(
    "createHardshrinkSecondDerivative",
    { lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  return hardshrinkSecondDerivative;
}

/**
 * The derivative of {@link hardshrink} in lambda.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param lambda Half-width of the dead zone. A number ≥ 0; default 0.5. PyTorch, ONNX: `lambd`; Keras: `threshold`.
 */
export function hardshrinkLambdaDerivative(x: number, lambda = 0.5): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link hardshrinkLambdaDerivative} with a chosen convention at its kinks. */
export function createHardshrinkLambdaDerivative(
  options: {
    readonly kinks?: Kinks<
      "lower" | "upper",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "pytorch" | "tensorflow"
    >;
  } = {},
): (x: number, lambda?: number) => number {
  resolveKinks(
    "createHardshrinkLambdaDerivative",
    { lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  return hardshrinkLambdaDerivative;
}
