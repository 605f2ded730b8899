// Generated from specs/activations/hardSigmoid.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks, slopeAt } from "./internal/conventions.ts";
export { hardSigmoidDerivativeFromOutput } from "./hardSigmoidDerivativeFromOutput.ts";

const PROFILES = {
  jax: { lower: "left", upper: "right" },
  "keras-jax": { lower: "left", upper: "right" },
  "keras-tensorflow": { lower: "left", upper: "right" },
  "keras-torch": { lower: "left", upper: "right" },
  nnlib: { lower: "left", upper: "right" },
  pytorch: { lower: "left", upper: "right" },
  tensorflow: { lower: "left", upper: "right" },
} as const;

/**
 * Hard sigmoid.
 *
 * `hardSigmoid(x) = x > -3 ? x < 3 ? (x + 3) / 6 : 1 : 0`
 *
 * With slope 1/6, as in PyTorch, JAX and Keras 3; hardSigmoidOnnx has 1/5.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Howard et al. 2019, Searching for MobileNetV3, arXiv:1905.02244
 */
export function hardSigmoid(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -3 ? (x < 3 ? (x + 3) / 6 : 1) : 0;
}

/**
 * The derivative of {@link hardSigmoid} in x.
 *
 * At the kink `lower`, x = -3: 0, from the left (from the right: 1 / 6). 0 is the slope of least magnitude, and what every framework answers.
 * At the kink `upper`, x = 3: 0, from the right (from the left: 1 / 6). 0 is the slope of least magnitude, and what every framework answers.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function hardSigmoidDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -3 ? (x < 3 ? 1 / 6 : 0) : 0;
}

/** {@link hardSigmoidDerivative} with a chosen convention at its kinks. */
export function createHardSigmoidDerivative(
  options: {
    readonly kinks?: Kinks<
      "lower" | "upper",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "nnlib" | "pytorch" | "tensorflow"
    >;
  } = {},
): (x: number) => number {
  const kinks = resolveKinks(
    "createHardSigmoidDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  return (x) => {
    if (x === -3) return slopeAt(kinks.lower, 0, 1 / 6);
    if (x === 3) return slopeAt(kinks.upper, 1 / 6, 0);
    return hardSigmoidDerivative(x);
  };
}

/**
 * The second derivative of {@link hardSigmoid} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function hardSigmoidSecondDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link hardSigmoidSecondDerivative} with a chosen convention at its kinks. */
export function createHardSigmoidSecondDerivative(
  options: {
    readonly kinks?: Kinks<
      "lower" | "upper",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "nnlib" | "pytorch" | "tensorflow"
    >;
  } = {},
): (x: number) => number {
  resolveKinks(
    "createHardSigmoidSecondDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  return hardSigmoidSecondDerivative;
}
