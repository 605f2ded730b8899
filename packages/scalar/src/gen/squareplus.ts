// Generated from specs/activations/squareplus.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks, slopeAt } from "./internal/conventions.ts";
export { squareplusDerivativeFromOutput } from "./squareplusDerivativeFromOutput.ts";

const PROFILES = {
  jax: { zero: NaN },
  "keras-jax": { zero: NaN },
  "keras-tensorflow": { zero: NaN },
  "keras-torch": { zero: NaN },
  pytorch: { zero: NaN },
  tensorflow: { zero: NaN },
} as const;

/**
 * Squareplus, an algebraic smooth rectifier.
 *
 * `squareplus(x, b) = b === 0 ? max(x, 0) : (x + sqrt(x * x + b)) / 2`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param b Size of the bend: the value at 0 is √b / 2. 0 makes it relu; 4 makes it metallicMean. A number ≥ 0; default 4.
 *
 * @see Barron 2021, arXiv:2112.11687
 */
export function squareplus(x: number, b = 4): number {
  if (b === 0) {
    return Math.max(x, 0);
  }

  const d = x * x + b;
  const root = x * x < 1000000000000000000 ? Math.sqrt(d) : Math.abs(x) * Math.sqrt(1 + b / x / x);
  if (4 * x * x < b) {
    return 0.5 * root + (0.5 * x + (0.25 * (x * x - (d - b))) / root);
  }

  const h = (0.25 * b) / (0.5 * Math.abs(x) + 0.5 * root);
  return Math.max(x, 0) + (0.25 * b) / (Math.abs(x) + h);
}

/**
 * The derivative of {@link squareplus} in x.
 *
 * At the kink `zero`, x = 0 where b === 0: 0, from the left (from the right: 1). Without a bend it is relu, whose slope of least magnitude is 0; PyTorch and JAX find 0 / 0 there.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param b Size of the bend: the value at 0 is √b / 2. 0 makes it relu; 4 makes it metallicMean. A number ≥ 0; default 4.
 */
export function squareplusDerivative(x: number, b = 4): number {
  if (Number.isNaN(x)) return x;
  if (x === Infinity) return 1;
  if (b === 0) {
    return x > 0 ? 1 : 0;
  }

  const root =
    x * x < 1000000000000000000 ? Math.sqrt(x * x + b) : (x <= 0 ? -x : x) * Math.sqrt(1 + b / x / x);
  if (x > 0 || 4 * x * x < b) {
    return 0.5 + (0.5 * x) / root;
  }

  const h = (0.25 * b) / (0.5 * root - 0.5 * x);
  return (0.25 * b) / (h - x) / root;
}

/** {@link squareplusDerivative} with a chosen convention at its kinks. */
export function createSquareplusDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "pytorch" | "tensorflow"
    >;
  } = {},
): (x: number, b?: number) => number {
  const kinks = resolveKinks("createSquareplusDerivative", { zero: "left" }, options.kinks, PROFILES);
  return (x, b = 4) => {
    if (x === 0 && b === 0) return slopeAt(kinks.zero, 0, 1);
    return squareplusDerivative(x, b);
  };
}

/**
 * The second derivative of {@link squareplus} in x.
 *
 * Error: at most 6 ULP.
 *
 * @param b Size of the bend: the value at 0 is √b / 2. 0 makes it relu; 4 makes it metallicMean. A number ≥ 0; default 4.
 */
export function squareplusSecondDerivative(x: number, b = 4): number {
  if (Number.isNaN(x)) return x;
  if (b === 0) {
    return 0;
  }

  if (x * x < 1000000000000000000) {
    return (0.5 * b) / ((x * x + b) * Math.sqrt(x * x + b));
  }

  const root = (x <= 0 ? -x : x) * Math.sqrt(1 + b / x / x);
  return (0.5 * b) / root / root / root;
}

/** {@link squareplusSecondDerivative} with a chosen convention at its kinks. */
export function createSquareplusSecondDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "pytorch" | "tensorflow"
    >;
  } = {},
): (x: number, b?: number) => number {
  resolveKinks("createSquareplusSecondDerivative", { zero: "left" }, options.kinks, PROFILES);
  return squareplusSecondDerivative;
}

/**
 * The derivative of {@link squareplus} in b.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param b Size of the bend: the value at 0 is √b / 2. 0 makes it relu; 4 makes it metallicMean. A number ≥ 0; default 4.
 */
export function squareplusBDerivative(x: number, b = 4): number {
  return b === 0
    ? Math.abs(0.25 / x)
    : 0.25 /
        (x * x < 1000000000000000000 ? Math.sqrt(x * x + b) : (x <= 0 ? -x : x) * Math.sqrt(1 + b / x / x));
}

/** {@link squareplusBDerivative} with a chosen convention at its kinks. */
export function createSquareplusBDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "pytorch" | "tensorflow"
    >;
  } = {},
): (x: number, b?: number) => number {
  resolveKinks("createSquareplusBDerivative", { zero: "left" }, options.kinks, PROFILES);
  return squareplusBDerivative;
}
