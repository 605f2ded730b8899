// Generated from specs/activations/sShapedRelu.ts by @subgrad/generator. Do not edit.
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "./internal/conventions.ts";

/**
 * S-shaped rectified linear unit.
 *
 * `sShapedRelu(x, lowerThreshold, lowerSlope, upperThreshold, upperSlope) = x < lowerThreshold ? lowerThreshold + lowerSlope * (x - lowerThreshold) : x > upperThreshold ? upperThreshold + upperSlope * (x - upperThreshold) : x`
 *
 * Three lines; not the shifted rectified linear unit, which is abbreviated alike.
 *
 * Requires `lowerThreshold <= upperThreshold`.
 *
 * Limits: lowerSlope === 0 ? lowerThreshold : −(lowerSlope * ∞) at −∞, upperSlope === 0 ? upperThreshold : upperSlope * ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param lowerThreshold The paper's `tˡ`. Any number; default 0.
 * @param lowerSlope The paper's `aˡ`. Any number; default 0.2.
 * @param upperThreshold The paper's `tʳ`. Any number; default 1.
 * @param upperSlope The paper's `aʳ`. Any number; default 1.
 *
 * @see Jin, Xu, Feng, Wei, Xiong & Yan 2016, arXiv:1512.07030
 */
export function sShapedRelu(
  x: number,
  lowerThreshold = 0,
  lowerSlope = 0.2,
  upperThreshold = 1,
  upperSlope = 1,
): number {
  if (x === -Infinity) return lowerSlope === 0 ? lowerThreshold : lowerSlope * x;
  if (x === Infinity) return upperSlope === 0 ? upperThreshold : upperSlope * x;
  return x < lowerThreshold
    ? lowerThreshold + lowerSlope * (x - lowerThreshold)
    : x > upperThreshold
      ? upperThreshold + upperSlope * (x - upperThreshold)
      : Math.min(Math.max(x, lowerThreshold), upperThreshold);
}

/**
 * The derivative of {@link sShapedRelu} in x.
 *
 * At the kink `lower`, x = lowerThreshold: 1, from the right (from the left: lowerSlope). The identity is not bent yet.
 * At the kink `upper`, x = upperThreshold: 1, from the left (from the right: upperSlope). The identity is not bent yet.
 *
 * Limits: lowerSlope at −∞, upperSlope at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param lowerThreshold The paper's `tˡ`. Any number; default 0.
 * @param lowerSlope The paper's `aˡ`. Any number; default 0.2.
 * @param upperThreshold The paper's `tʳ`. Any number; default 1.
 * @param upperSlope The paper's `aʳ`. Any number; default 1.
 */
export function sShapedReluDerivative(
  x: number,
  lowerThreshold = 0,
  lowerSlope = 0.2,
  upperThreshold = 1,
  upperSlope = 1,
): number {
  if (Number.isNaN(x)) return x;
  return x < lowerThreshold ? lowerSlope : x > upperThreshold ? upperSlope : 1;
}

/** {@link sShapedReluDerivative} with a chosen convention at its kinks. */
export function createSShapedReluDerivative(
  options: { readonly kinks?: Kinks<"lower" | "upper", never> } = {},
): (
  x: number,
  lowerThreshold?: number,
  lowerSlope?: number,
  upperThreshold?: number,
  upperSlope?: number,
) => number {
  const kinks = resolveKinks("createSShapedReluDerivative", { lower: "right", upper: "left" }, options.kinks);
  return (x, lowerThreshold = 0, lowerSlope = 0.2, upperThreshold = 1, upperSlope = 1) => {
    if (x === lowerThreshold) return slopeAt(kinks.lower, lowerSlope, 1);
    if (x === upperThreshold) return slopeAt(kinks.upper, 1, upperSlope);
    return sShapedReluDerivative(x, lowerThreshold, lowerSlope, upperThreshold, upperSlope);
  };
}

/**
 * The second derivative of {@link sShapedRelu} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param lowerThreshold The paper's `tˡ`. Any number; default 0.
 * @param lowerSlope The paper's `aˡ`. Any number; default 0.2.
 * @param upperThreshold The paper's `tʳ`. Any number; default 1.
 * @param upperSlope The paper's `aʳ`. Any number; default 1.
 */
export function sShapedReluSecondDerivative(
  x: number,
  lowerThreshold = 0,
  lowerSlope = 0.2,
  upperThreshold = 1,
  upperSlope = 1,
): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link sShapedReluSecondDerivative} with a chosen convention at its kinks. */
export function createSShapedReluSecondDerivative(
  options: { readonly kinks?: Kinks<"lower" | "upper", never> } = {},
): (
  x: number,
  lowerThreshold?: number,
  lowerSlope?: number,
  upperThreshold?: number,
  upperSlope?: number,
) => number {
  resolveKinks("createSShapedReluSecondDerivative", { lower: "right", upper: "left" }, options.kinks);
  return sShapedReluSecondDerivative;
}

/**
 * The derivative of {@link sShapedRelu} in lowerThreshold.
 *
 * At the kink `lower`, x = lowerThreshold: 0, from the right (from the left: 1 - lowerSlope). The identity is not bent yet.
 *
 * Limits: 1 − lowerSlope at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param lowerThreshold The paper's `tˡ`. Any number; default 0.
 * @param lowerSlope The paper's `aˡ`. Any number; default 0.2.
 * @param upperThreshold The paper's `tʳ`. Any number; default 1.
 * @param upperSlope The paper's `aʳ`. Any number; default 1.
 */
export function sShapedReluLowerThresholdDerivative(
  x: number,
  lowerThreshold = 0,
  lowerSlope = 0.2,
  upperThreshold = 1,
  upperSlope = 1,
): number {
  if (Number.isNaN(x)) return x;
  return x < lowerThreshold ? 1 - lowerSlope : 0;
}

/** {@link sShapedReluLowerThresholdDerivative} with a chosen convention at its kinks. */
export function createSShapedReluLowerThresholdDerivative(
  options: { readonly kinks?: Kinks<"lower" | "upper", never> } = {},
): (
  x: number,
  lowerThreshold?: number,
  lowerSlope?: number,
  upperThreshold?: number,
  upperSlope?: number,
) => number {
  const kinks = resolveKinks(
    "createSShapedReluLowerThresholdDerivative",
    { lower: "right", upper: "left" },
    options.kinks,
  );
  return (x, lowerThreshold = 0, lowerSlope = 0.2, upperThreshold = 1, upperSlope = 1) => {
    if (x === lowerThreshold) return gradientAt(kinks.lower, "right", lowerSlope, 1, 1 - lowerSlope, 0);
    return sShapedReluLowerThresholdDerivative(x, lowerThreshold, lowerSlope, upperThreshold, upperSlope);
  };
}

/**
 * The derivative of {@link sShapedRelu} in lowerSlope.
 *
 * Limits: 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param lowerThreshold The paper's `tˡ`. Any number; default 0.
 * @param lowerSlope The paper's `aˡ`. Any number; default 0.2.
 * @param upperThreshold The paper's `tʳ`. Any number; default 1.
 * @param upperSlope The paper's `aʳ`. Any number; default 1.
 */
export function sShapedReluLowerSlopeDerivative(
  x: number,
  lowerThreshold = 0,
  lowerSlope = 0.2,
  upperThreshold = 1,
  upperSlope = 1,
): number {
  if (Number.isNaN(x)) return x;
  return x < lowerThreshold ? x - lowerThreshold : 0;
}

/** {@link sShapedReluLowerSlopeDerivative} with a chosen convention at its kinks. */
export function createSShapedReluLowerSlopeDerivative(
  options: { readonly kinks?: Kinks<"lower" | "upper", never> } = {},
): (
  x: number,
  lowerThreshold?: number,
  lowerSlope?: number,
  upperThreshold?: number,
  upperSlope?: number,
) => number {
  resolveKinks("createSShapedReluLowerSlopeDerivative", { lower: "right", upper: "left" }, options.kinks);
  return sShapedReluLowerSlopeDerivative;
}

/**
 * The derivative of {@link sShapedRelu} in upperThreshold.
 *
 * At the kink `upper`, x = upperThreshold: 0, from the left (from the right: 1 - upperSlope). The identity is not bent yet.
 *
 * Limits: 0 at −∞, 1 − upperSlope at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param lowerThreshold The paper's `tˡ`. Any number; default 0.
 * @param lowerSlope The paper's `aˡ`. Any number; default 0.2.
 * @param upperThreshold The paper's `tʳ`. Any number; default 1.
 * @param upperSlope The paper's `aʳ`. Any number; default 1.
 */
export function sShapedReluUpperThresholdDerivative(
  x: number,
  lowerThreshold = 0,
  lowerSlope = 0.2,
  upperThreshold = 1,
  upperSlope = 1,
): number {
  if (Number.isNaN(x)) return x;
  return x > upperThreshold ? 1 - upperSlope : 0;
}

/** {@link sShapedReluUpperThresholdDerivative} with a chosen convention at its kinks. */
export function createSShapedReluUpperThresholdDerivative(
  options: { readonly kinks?: Kinks<"lower" | "upper", never> } = {},
): (
  x: number,
  lowerThreshold?: number,
  lowerSlope?: number,
  upperThreshold?: number,
  upperSlope?: number,
) => number {
  const kinks = resolveKinks(
    "createSShapedReluUpperThresholdDerivative",
    { lower: "right", upper: "left" },
    options.kinks,
  );
  return (x, lowerThreshold = 0, lowerSlope = 0.2, upperThreshold = 1, upperSlope = 1) => {
    if (x === upperThreshold) return gradientAt(kinks.upper, "left", 1, upperSlope, 0, 1 - upperSlope);
    return sShapedReluUpperThresholdDerivative(x, lowerThreshold, lowerSlope, upperThreshold, upperSlope);
  };
}

/**
 * The derivative of {@link sShapedRelu} in upperSlope.
 *
 * Limits: 0 at −∞.
 *
 * Error: at most 6 ULP.
 *
 * @param lowerThreshold The paper's `tˡ`. Any number; default 0.
 * @param lowerSlope The paper's `aˡ`. Any number; default 0.2.
 * @param upperThreshold The paper's `tʳ`. Any number; default 1.
 * @param upperSlope The paper's `aʳ`. Any number; default 1.
 */
export function sShapedReluUpperSlopeDerivative(
  x: number,
  lowerThreshold = 0,
  lowerSlope = 0.2,
  upperThreshold = 1,
  upperSlope = 1,
): number {
  if (Number.isNaN(x)) return x;
  return x > upperThreshold ? x - upperThreshold : 0;
}

/** {@link sShapedReluUpperSlopeDerivative} with a chosen convention at its kinks. */
export function createSShapedReluUpperSlopeDerivative(
  options: { readonly kinks?: Kinks<"lower" | "upper", never> } = {},
): (
  x: number,
  lowerThreshold?: number,
  lowerSlope?: number,
  upperThreshold?: number,
  upperSlope?: number,
) => number {
  resolveKinks("createSShapedReluUpperSlopeDerivative", { lower: "right", upper: "left" }, options.kinks);
  return sShapedReluUpperSlopeDerivative;
}
