// Generated from specs/activations/hardTanh.ts by @subgrad/generator. Do not edit.
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "./internal/conventions.ts";
export { hardTanhDerivativeFromOutput } from "./hardTanhDerivativeFromOutput.ts";

const PROFILES = {
  jax: { lower: "right", upper: "left" },
  "keras-jax": { lower: "right", upper: "left" },
  "keras-tensorflow": { lower: "right", upper: "left" },
  "keras-torch": { lower: "left", upper: "right" },
  mlx: { lower: "left", upper: "right" },
  nnlib: { lower: "left", upper: "right" },
  pytorch: { lower: "left", upper: "right" },
  tensorflow: { lower: "right", upper: "left" },
  tfjs: { lower: "right", upper: "left" },
} as const;

/**
 * Hard hyperbolic tangent.
 *
 * `hardTanh(x, minValue, maxValue) = x < minValue ? minValue : x > maxValue ? maxValue : x`
 *
 * Requires `minValue < maxValue`.
 *
 * Limits: minValue at −∞, maxValue at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param minValue Least value. Any number; default -1. PyTorch: `min_val`; JAX, Keras, NNlib: always -1; TensorFlow.js: `clipValueMin`, no default; ONNX: `min`, default -Infinity; WebNN: default -Infinity.
 * @param maxValue Greatest value. Any number; default 1. PyTorch: `max_val`; JAX, Keras, NNlib: always 1; TensorFlow.js: `clipValueMax`, no default; ONNX: `max`, default Infinity; WebNN: default Infinity.
 *
 * @see Collobert 2004, Large Scale Machine Learning
 */
export function hardTanh(x: number, minValue = -1, maxValue = 1): number {
  return x < minValue ? minValue : x > maxValue ? maxValue : x;
}

/**
 * The derivative of {@link hardTanh} in x.
 *
 * At the kink `lower`, x = minValue: 0, from the left (from the right: 1). 0 is the slope of least magnitude, and what PyTorch answers.
 * At the kink `upper`, x = maxValue: 0, from the right (from the left: 1). 0 is the slope of least magnitude, and what PyTorch answers.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param minValue Least value. Any number; default -1. PyTorch: `min_val`; JAX, Keras, NNlib: always -1; TensorFlow.js: `clipValueMin`, no default; ONNX: `min`, default -Infinity; WebNN: default -Infinity.
 * @param maxValue Greatest value. Any number; default 1. PyTorch: `max_val`; JAX, Keras, NNlib: always 1; TensorFlow.js: `clipValueMax`, no default; ONNX: `max`, default Infinity; WebNN: default Infinity.
 */
export function hardTanhDerivative(x: number, minValue = -1, maxValue = 1): number {
  if (Number.isNaN(x)) return x;
  return x <= minValue ? 0 : x >= maxValue ? 0 : 1;
}

/** {@link hardTanhDerivative} with a chosen convention at its kinks. */
export function createHardTanhDerivative(
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
      | "tensorflow"
      | "tfjs"
    >;
  } = {},
): (x: number, minValue?: number, maxValue?: number) => number {
  const kinks = resolveKinks(
    "createHardTanhDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  return (x, minValue = -1, maxValue = 1) => {
    if (x === minValue) return slopeAt(kinks.lower, 0, 1);
    if (x === maxValue) return slopeAt(kinks.upper, 1, 0);
    return hardTanhDerivative(x, minValue, maxValue);
  };
}

/**
 * The second derivative of {@link hardTanh} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param minValue Least value. Any number; default -1. PyTorch: `min_val`; JAX, Keras, NNlib: always -1; TensorFlow.js: `clipValueMin`, no default; ONNX: `min`, default -Infinity; WebNN: default -Infinity.
 * @param maxValue Greatest value. Any number; default 1. PyTorch: `max_val`; JAX, Keras, NNlib: always 1; TensorFlow.js: `clipValueMax`, no default; ONNX: `max`, default Infinity; WebNN: default Infinity.
 */
export function hardTanhSecondDerivative(x: number, minValue = -1, maxValue = 1): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link hardTanhSecondDerivative} with a chosen convention at its kinks. */
export function createHardTanhSecondDerivative(
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
      | "tensorflow"
      | "tfjs"
    >;
  } = {},
): (x: number, minValue?: number, maxValue?: number) => number {
  resolveKinks("createHardTanhSecondDerivative", { lower: "left", upper: "right" }, options.kinks, PROFILES);
  return hardTanhSecondDerivative;
}

/**
 * The derivative of {@link hardTanh} in minValue.
 *
 * At the kink `lower`, x = minValue: 1, from the left (from the right: 0). 0 is the slope of least magnitude, and what PyTorch answers.
 *
 * Limits: 1 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param minValue Least value. Any number; default -1. PyTorch: `min_val`; JAX, Keras, NNlib: always -1; TensorFlow.js: `clipValueMin`, no default; ONNX: `min`, default -Infinity; WebNN: default -Infinity.
 * @param maxValue Greatest value. Any number; default 1. PyTorch: `max_val`; JAX, Keras, NNlib: always 1; TensorFlow.js: `clipValueMax`, no default; ONNX: `max`, default Infinity; WebNN: default Infinity.
 */
export function hardTanhMinValueDerivative(x: number, minValue = -1, maxValue = 1): number {
  if (Number.isNaN(x)) return x;
  return x <= minValue ? 1 : 0;
}

/** {@link hardTanhMinValueDerivative} with a chosen convention at its kinks. */
export function createHardTanhMinValueDerivative(
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
      | "tensorflow"
      | "tfjs"
    >;
  } = {},
): (x: number, minValue?: number, maxValue?: number) => number {
  const kinks = resolveKinks(
    "createHardTanhMinValueDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  return (x, minValue = -1, maxValue = 1) => {
    if (x === minValue) return gradientAt(kinks.lower, "left", 0, 1, 1, 0);
    return hardTanhMinValueDerivative(x, minValue, maxValue);
  };
}

/**
 * The derivative of {@link hardTanh} in maxValue.
 *
 * At the kink `upper`, x = maxValue: 1, from the right (from the left: 0). 0 is the slope of least magnitude, and what PyTorch answers.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param minValue Least value. Any number; default -1. PyTorch: `min_val`; JAX, Keras, NNlib: always -1; TensorFlow.js: `clipValueMin`, no default; ONNX: `min`, default -Infinity; WebNN: default -Infinity.
 * @param maxValue Greatest value. Any number; default 1. PyTorch: `max_val`; JAX, Keras, NNlib: always 1; TensorFlow.js: `clipValueMax`, no default; ONNX: `max`, default Infinity; WebNN: default Infinity.
 */
export function hardTanhMaxValueDerivative(x: number, minValue = -1, maxValue = 1): number {
  if (Number.isNaN(x)) return x;
  return x >= maxValue ? 1 : 0;
}

/** {@link hardTanhMaxValueDerivative} with a chosen convention at its kinks. */
export function createHardTanhMaxValueDerivative(
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
      | "tensorflow"
      | "tfjs"
    >;
  } = {},
): (x: number, minValue?: number, maxValue?: number) => number {
  const kinks = resolveKinks(
    "createHardTanhMaxValueDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  return (x, minValue = -1, maxValue = 1) => {
    if (x === maxValue) return gradientAt(kinks.upper, "right", 1, 0, 0, 1);
    return hardTanhMaxValueDerivative(x, minValue, maxValue);
  };
}
