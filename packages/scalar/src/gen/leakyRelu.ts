// Generated from specs/activations/leakyRelu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks, slopeAt } from "./internal/conventions.ts";
export { leakyReluDerivativeFromOutput } from "./leakyReluDerivativeFromOutput.ts";

const PROFILES = {
  jax: { zero: "right" },
  "keras-jax": { zero: "right" },
  "keras-tensorflow": { zero: "left" },
  "keras-torch": { zero: "left" },
  mlx: { zero: "right" },
  nnlib: { zero: "left" },
  pytorch: { zero: "left" },
  tensorflow: { zero: "left" },
  tfjs: { zero: "left" },
} as const;

/**
 * Leaky rectified linear unit.
 *
 * `leakyRelu(x, negativeSlope) = x > 0 ? x : negativeSlope * x`
 *
 * Limits: negativeSlope === 0 ? 0 : −(negativeSlope * ∞) at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param negativeSlope Slope on the negative side. Any number; default 0.01. PyTorch, JAX: `negative_slope`; keras.activations.leaky_relu: `negative_slope`, default 0.2; keras.layers.LeakyReLU: `negative_slope`, default 0.3; tf.leakyRelu: `alpha`, default 0.2; tf.layers.leakyReLU: `alpha`, default 0.3; ONNX, WebNN: `alpha`; NNlib: `a`.
 *
 * @see Maas, Hannun & Ng 2013, Rectifier Nonlinearities Improve Neural Network Acoustic Models
 */
export function leakyRelu(x: number, negativeSlope = 0.01): number {
  if (x === -Infinity) return negativeSlope === 0 ? 0 : negativeSlope * x;
  return x > 0 ? x : negativeSlope * x;
}

/**
 * The derivative of {@link leakyRelu} in x.
 *
 * At the kink `zero`, x = 0: negativeSlope, from the left (from the right: 1). The leaky branch owns x = 0, as in PyTorch.
 *
 * Limits: negativeSlope at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param negativeSlope Slope on the negative side. Any number; default 0.01. PyTorch, JAX: `negative_slope`; keras.activations.leaky_relu: `negative_slope`, default 0.2; keras.layers.LeakyReLU: `negative_slope`, default 0.3; tf.leakyRelu: `alpha`, default 0.2; tf.layers.leakyReLU: `alpha`, default 0.3; ONNX, WebNN: `alpha`; NNlib: `a`.
 */
export function leakyReluDerivative(x: number, negativeSlope = 0.01): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? 1 : negativeSlope;
}

/** {@link leakyReluDerivative} with a chosen convention at its kinks. */
export function createLeakyReluDerivative(
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
): (x: number, negativeSlope?: number) => number {
  const kinks = resolveKinks("createLeakyReluDerivative", { zero: "left" }, options.kinks, PROFILES);
  return (x, negativeSlope = 0.01) => {
    if (x === 0) return slopeAt(kinks.zero, negativeSlope, 1);
    return leakyReluDerivative(x, negativeSlope);
  };
}

/**
 * The second derivative of {@link leakyRelu} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param negativeSlope Slope on the negative side. Any number; default 0.01. PyTorch, JAX: `negative_slope`; keras.activations.leaky_relu: `negative_slope`, default 0.2; keras.layers.LeakyReLU: `negative_slope`, default 0.3; tf.leakyRelu: `alpha`, default 0.2; tf.layers.leakyReLU: `alpha`, default 0.3; ONNX, WebNN: `alpha`; NNlib: `a`.
 */
export function leakyReluSecondDerivative(x: number, negativeSlope = 0.01): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link leakyReluSecondDerivative} with a chosen convention at its kinks. */
export function createLeakyReluSecondDerivative(
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
): (x: number, negativeSlope?: number) => number {
  resolveKinks("createLeakyReluSecondDerivative", { zero: "left" }, options.kinks, PROFILES);
  return leakyReluSecondDerivative;
}

/**
 * The derivative of {@link leakyRelu} in negativeSlope.
 *
 * Limits: −∞ at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param negativeSlope Slope on the negative side. Any number; default 0.01. PyTorch, JAX: `negative_slope`; keras.activations.leaky_relu: `negative_slope`, default 0.2; keras.layers.LeakyReLU: `negative_slope`, default 0.3; tf.leakyRelu: `alpha`, default 0.2; tf.layers.leakyReLU: `alpha`, default 0.3; ONNX, WebNN: `alpha`; NNlib: `a`.
 */
export function leakyReluNegativeSlopeDerivative(x: number, negativeSlope = 0.01): number {
  return x > 0 ? 0 : x;
}

/** {@link leakyReluNegativeSlopeDerivative} with a chosen convention at its kinks. */
export function createLeakyReluNegativeSlopeDerivative(
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
): (x: number, negativeSlope?: number) => number {
  resolveKinks("createLeakyReluNegativeSlopeDerivative", { zero: "left" }, options.kinks, PROFILES);
  return leakyReluNegativeSlopeDerivative;
}
