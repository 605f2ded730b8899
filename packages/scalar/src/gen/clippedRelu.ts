// Generated from specs/activations/clippedRelu.ts by @subgrad/generator. Do not edit.
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "./internal/conventions.ts";
export { clippedReluDerivativeFromOutput } from "./clippedReluDerivativeFromOutput.ts";

/**
 * Clipped rectified linear unit.
 *
 * `clippedRelu(x, maximum) = x > 0 ? x < maximum ? x : maximum : 0`
 *
 * Limits: 0 at −∞, maximum at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param maximum The cap: 20 in the paper. A number > 0; default 20. PyTorch: `max_val`, default 1; Keras: `max_value`, default Infinity; TensorFlow.js, WebNN: `maxValue`, default Infinity; ONNX: `max`, default Infinity.
 *
 * @see Hannun et al. 2014, Deep Speech, arXiv:1412.5567
 */
export function clippedRelu(x: number, maximum = 20): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? (x < maximum ? x : maximum) : 0;
}

/**
 * The derivative of {@link clippedRelu} in x.
 *
 * At the kink `zero`, x = 0: 0, from the left (from the right: 1). 0 is the slope of least magnitude, as for relu and relu6.
 * At the kink `cap`, x = maximum: 0, from the right (from the left: 1). 0 is the slope of least magnitude, as for relu6.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param maximum The cap: 20 in the paper. A number > 0; default 20. PyTorch: `max_val`, default 1; Keras: `max_value`, default Infinity; TensorFlow.js, WebNN: `maxValue`, default Infinity; ONNX: `max`, default Infinity.
 */
export function clippedReluDerivative(x: number, maximum = 20): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? (x < maximum ? 1 : 0) : 0;
}

/** {@link clippedReluDerivative} with a chosen convention at its kinks. */
export function createClippedReluDerivative(
  options: { readonly kinks?: Kinks<"zero" | "cap", never> } = {},
): (x: number, maximum?: number) => number {
  const kinks = resolveKinks("createClippedReluDerivative", { zero: "left", cap: "right" }, options.kinks);
  return (x, maximum = 20) => {
    if (x === 0) return slopeAt(kinks.zero, 0, 1);
    if (x === maximum) return slopeAt(kinks.cap, 1, 0);
    return clippedReluDerivative(x, maximum);
  };
}

/**
 * The second derivative of {@link clippedRelu} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param maximum The cap: 20 in the paper. A number > 0; default 20. PyTorch: `max_val`, default 1; Keras: `max_value`, default Infinity; TensorFlow.js, WebNN: `maxValue`, default Infinity; ONNX: `max`, default Infinity.
 */
export function clippedReluSecondDerivative(x: number, maximum = 20): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link clippedReluSecondDerivative} with a chosen convention at its kinks. */
export function createClippedReluSecondDerivative(
  options: { readonly kinks?: Kinks<"zero" | "cap", never> } = {},
): (x: number, maximum?: number) => number {
  resolveKinks("createClippedReluSecondDerivative", { zero: "left", cap: "right" }, options.kinks);
  return clippedReluSecondDerivative;
}

/**
 * The derivative of {@link clippedRelu} in maximum.
 *
 * At the kink `cap`, x = maximum: 1, from the right (from the left: 0). 0 is the slope of least magnitude, as for relu6.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param maximum The cap: 20 in the paper. A number > 0; default 20. PyTorch: `max_val`, default 1; Keras: `max_value`, default Infinity; TensorFlow.js, WebNN: `maxValue`, default Infinity; ONNX: `max`, default Infinity.
 */
export function clippedReluMaximumDerivative(x: number, maximum = 20): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? (x < maximum ? 0 : 1) : 0;
}

/** {@link clippedReluMaximumDerivative} with a chosen convention at its kinks. */
export function createClippedReluMaximumDerivative(
  options: { readonly kinks?: Kinks<"zero" | "cap", never> } = {},
): (x: number, maximum?: number) => number {
  const kinks = resolveKinks(
    "createClippedReluMaximumDerivative",
    { zero: "left", cap: "right" },
    options.kinks,
  );
  return (x, maximum = 20) => {
    if (x === maximum) return gradientAt(kinks.cap, "right", 1, 0, 0, 1);
    return clippedReluMaximumDerivative(x, maximum);
  };
}
