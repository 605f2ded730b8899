// Generated from specs/activations/prelu.ts by @subgrad/generator. Do not edit.
import { type Kinks, profileOf, resolveKinks, slopeAt } from "./internal/conventions.ts";
export { preluDerivativeFromOutput } from "./preluDerivativeFromOutput.ts";

const PROFILES = {
  "keras-jax": { zero: 0 },
  "keras-tensorflow": { zero: 0 },
  "keras-torch": { zero: 0 },
  mlx: {},
  pytorch: { zero: "left" },
  tensorflow: { zero: 0 },
  tfjs: { zero: "left" },
} as const;

/**
 * Parametric rectified linear unit.
 *
 * `prelu(x, negativeSlope) = x > 0 ? x : negativeSlope * x`
 *
 * Limits: negativeSlope === 0 ? 0 : −(negativeSlope * ∞) at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param negativeSlope Slope on the negative side. Any number; default 0.25. torch.nn.functional.prelu: `weight`, no default; torch.nn.PReLU: `init`; Keras: `alpha_initializer`, default zeros; tf.prelu: `alpha`, no default; tf.layers.prelu: `alphaInitializer`, default zeros; ONNX, WebNN: `slope`, no default.
 *
 * @see He, Zhang, Ren & Sun 2015, arXiv:1502.01852
 */
export function prelu(x: number, negativeSlope = 0.25): number {
  if (x === -Infinity) return negativeSlope === 0 ? 0 : negativeSlope * x;
  return x > 0 ? x : negativeSlope * x;
}

/**
 * The derivative of {@link prelu} in x.
 *
 * At the kink `zero`, x = 0: negativeSlope, from the left (from the right: 1). The learned branch owns x = 0, as in the paper and PyTorch.
 *
 * Limits: negativeSlope at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param negativeSlope Slope on the negative side. Any number; default 0.25. torch.nn.functional.prelu: `weight`, no default; torch.nn.PReLU: `init`; Keras: `alpha_initializer`, default zeros; tf.prelu: `alpha`, no default; tf.layers.prelu: `alphaInitializer`, default zeros; ONNX, WebNN: `slope`, no default.
 */
export function preluDerivative(x: number, negativeSlope = 0.25): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? 1 : negativeSlope;
}

/** {@link preluDerivative} with a chosen convention at its kinks. */
export function createPreluDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero",
      "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "pytorch" | "tensorflow" | "tfjs"
    >;
  } = {},
): (x: number, negativeSlope?: number) => number {
  const kinks = resolveKinks("createPreluDerivative", { zero: "left" }, options.kinks, PROFILES);
  return (x, negativeSlope = 0.25) => {
    if (x === 0)
      return profileOf(options.kinks, PROFILES) === "mlx"
        ? 1 + negativeSlope
        : slopeAt(kinks.zero, negativeSlope, 1);
    return preluDerivative(x, negativeSlope);
  };
}

/**
 * The second derivative of {@link prelu} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param negativeSlope Slope on the negative side. Any number; default 0.25. torch.nn.functional.prelu: `weight`, no default; torch.nn.PReLU: `init`; Keras: `alpha_initializer`, default zeros; tf.prelu: `alpha`, no default; tf.layers.prelu: `alphaInitializer`, default zeros; ONNX, WebNN: `slope`, no default.
 */
export function preluSecondDerivative(x: number, negativeSlope = 0.25): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link preluSecondDerivative} with a chosen convention at its kinks. */
export function createPreluSecondDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero",
      "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "pytorch" | "tensorflow" | "tfjs"
    >;
  } = {},
): (x: number, negativeSlope?: number) => number {
  resolveKinks("createPreluSecondDerivative", { zero: "left" }, options.kinks, PROFILES);
  return preluSecondDerivative;
}

/**
 * The derivative of {@link prelu} in negativeSlope.
 *
 * Limits: −∞ at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param negativeSlope Slope on the negative side. Any number; default 0.25. torch.nn.functional.prelu: `weight`, no default; torch.nn.PReLU: `init`; Keras: `alpha_initializer`, default zeros; tf.prelu: `alpha`, no default; tf.layers.prelu: `alphaInitializer`, default zeros; ONNX, WebNN: `slope`, no default.
 */
export function preluNegativeSlopeDerivative(x: number, negativeSlope = 0.25): number {
  return x > 0 ? 0 : x;
}

/** {@link preluNegativeSlopeDerivative} with a chosen convention at its kinks. */
export function createPreluNegativeSlopeDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero",
      "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "pytorch" | "tensorflow" | "tfjs"
    >;
  } = {},
): (x: number, negativeSlope?: number) => number {
  resolveKinks("createPreluNegativeSlopeDerivative", { zero: "left" }, options.kinks, PROFILES);
  return preluNegativeSlopeDerivative;
}
