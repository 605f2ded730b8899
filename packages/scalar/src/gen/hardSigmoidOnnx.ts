// Generated from specs/activations/hardSigmoidOnnx.ts by @subgrad/generator. Do not edit.
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "./internal/conventions.ts";
import { mulAdd } from "./internal/mulAdd.ts";

const PROFILES = { tfjs: { lower: "right", upper: "left" } } as const;

/**
 * Hard sigmoid, as ONNX and WebNN define it.
 *
 * `hardSigmoidOnnx(x, alpha, beta) = x > -beta / alpha ? x < (1 - beta) / alpha ? alpha * x + beta : 1 : 0`
 *
 * With slope 1/5 and offset 1/2 by default; hardSigmoid has 1/6.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param alpha Slope of the ramp. A number > 0; default 0.2. TensorFlow.js: always 0.2.
 * @param beta Value at 0. A number ≥ 0 and ≤ 1; default 0.5. TensorFlow.js: always 0.5.
 *
 * @see ONNX, HardSigmoid-22; WebNN, hardSigmoid
 */
export function hardSigmoidOnnx(x: number, alpha = 0.2, beta = 0.5): number {
  if (Number.isNaN(x)) return x;
  return x > -(beta / alpha) ? (x < (1 - beta) / alpha ? mulAdd(alpha, x, beta) : 1) : 0;
}

/**
 * The derivative of {@link hardSigmoidOnnx} in x.
 *
 * At the kink `lower`, x = -(beta / alpha): 0, from the left (from the right: x < (1 - beta) / alpha ? alpha : 0). 0 is the slope of least magnitude, as for hardSigmoid.
 * At the kink `upper`, x = (1 - beta) / alpha: 0, from the right (from the left: x > -(beta / alpha) ? alpha : 0). 0 is the slope of least magnitude, as for hardSigmoid.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param alpha Slope of the ramp. A number > 0; default 0.2. TensorFlow.js: always 0.2.
 * @param beta Value at 0. A number ≥ 0 and ≤ 1; default 0.5. TensorFlow.js: always 0.5.
 */
export function hardSigmoidOnnxDerivative(x: number, alpha = 0.2, beta = 0.5): number {
  if (Number.isNaN(x)) return x;
  return x > -(beta / alpha) ? (x < (1 - beta) / alpha ? alpha : 0) : 0;
}

/** {@link hardSigmoidOnnxDerivative} with a chosen convention at its kinks. */
export function createHardSigmoidOnnxDerivative(
  options: { readonly kinks?: Kinks<"lower" | "upper", "tfjs"> } = {},
): (x: number, alpha?: number, beta?: number) => number {
  const kinks = resolveKinks(
    "createHardSigmoidOnnxDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  return (x, alpha = 0.2, beta = 0.5) => {
    if (x === -(beta / alpha)) return slopeAt(kinks.lower, 0, x < (1 - beta) / alpha ? alpha : 0);
    if (x === (1 - beta) / alpha) return slopeAt(kinks.upper, x > -(beta / alpha) ? alpha : 0, 0);
    return hardSigmoidOnnxDerivative(x, alpha, beta);
  };
}

/**
 * The second derivative of {@link hardSigmoidOnnx} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Slope of the ramp. A number > 0; default 0.2. TensorFlow.js: always 0.2.
 * @param beta Value at 0. A number ≥ 0 and ≤ 1; default 0.5. TensorFlow.js: always 0.5.
 */
export function hardSigmoidOnnxSecondDerivative(x: number, alpha = 0.2, beta = 0.5): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link hardSigmoidOnnxSecondDerivative} with a chosen convention at its kinks. */
export function createHardSigmoidOnnxSecondDerivative(
  options: { readonly kinks?: Kinks<"lower" | "upper", "tfjs"> } = {},
): (x: number, alpha?: number, beta?: number) => number {
  resolveKinks(
    "createHardSigmoidOnnxSecondDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  return hardSigmoidOnnxSecondDerivative;
}

/**
 * The derivative of {@link hardSigmoidOnnx} in alpha.
 *
 * At the kink `lower`, x = -(beta / alpha): 0, from the left (from the right: x < (1 - beta) / alpha ? x : 0). 0 is the slope of least magnitude, as for hardSigmoid.
 * At the kink `upper`, x = (1 - beta) / alpha: 0, from the right (from the left: x > -(beta / alpha) ? x : 0). 0 is the slope of least magnitude, as for hardSigmoid.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Slope of the ramp. A number > 0; default 0.2. TensorFlow.js: always 0.2.
 * @param beta Value at 0. A number ≥ 0 and ≤ 1; default 0.5. TensorFlow.js: always 0.5.
 */
export function hardSigmoidOnnxAlphaDerivative(x: number, alpha = 0.2, beta = 0.5): number {
  if (Number.isNaN(x)) return x;
  return x > -(beta / alpha) ? (x < (1 - beta) / alpha ? x : 0) : 0;
}

/** {@link hardSigmoidOnnxAlphaDerivative} with a chosen convention at its kinks. */
export function createHardSigmoidOnnxAlphaDerivative(
  options: { readonly kinks?: Kinks<"lower" | "upper", "tfjs"> } = {},
): (x: number, alpha?: number, beta?: number) => number {
  const kinks = resolveKinks(
    "createHardSigmoidOnnxAlphaDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  return (x, alpha = 0.2, beta = 0.5) => {
    if (x === -(beta / alpha))
      return gradientAt(
        kinks.lower,
        "left",
        0,
        x < (1 - beta) / alpha ? alpha : 0,
        0,
        x < (1 - beta) / alpha ? x : 0,
      );
    if (x === (1 - beta) / alpha)
      return gradientAt(
        kinks.upper,
        "right",
        x > -(beta / alpha) ? alpha : 0,
        0,
        x > -(beta / alpha) ? x : 0,
        0,
      );
    return hardSigmoidOnnxAlphaDerivative(x, alpha, beta);
  };
}

/**
 * The derivative of {@link hardSigmoidOnnx} in beta.
 *
 * At the kink `lower`, x = -(beta / alpha): 0, from the left (from the right: x < (1 - beta) / alpha ? 1 : 0). 0 is the slope of least magnitude, as for hardSigmoid.
 * At the kink `upper`, x = (1 - beta) / alpha: 0, from the right (from the left: x > -(beta / alpha) ? 1 : 0). 0 is the slope of least magnitude, as for hardSigmoid.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Slope of the ramp. A number > 0; default 0.2. TensorFlow.js: always 0.2.
 * @param beta Value at 0. A number ≥ 0 and ≤ 1; default 0.5. TensorFlow.js: always 0.5.
 */
export function hardSigmoidOnnxBetaDerivative(x: number, alpha = 0.2, beta = 0.5): number {
  if (Number.isNaN(x)) return x;
  return x > -(beta / alpha) ? (x < (1 - beta) / alpha ? 1 : 0) : 0;
}

/** {@link hardSigmoidOnnxBetaDerivative} with a chosen convention at its kinks. */
export function createHardSigmoidOnnxBetaDerivative(
  options: { readonly kinks?: Kinks<"lower" | "upper", "tfjs"> } = {},
): (x: number, alpha?: number, beta?: number) => number {
  const kinks = resolveKinks(
    "createHardSigmoidOnnxBetaDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  return (x, alpha = 0.2, beta = 0.5) => {
    if (x === -(beta / alpha))
      return gradientAt(
        kinks.lower,
        "left",
        0,
        x < (1 - beta) / alpha ? alpha : 0,
        0,
        x < (1 - beta) / alpha ? 1 : 0,
      );
    if (x === (1 - beta) / alpha)
      return gradientAt(
        kinks.upper,
        "right",
        x > -(beta / alpha) ? alpha : 0,
        0,
        x > -(beta / alpha) ? 1 : 0,
        0,
      );
    return hardSigmoidOnnxBetaDerivative(x, alpha, beta);
  };
}
