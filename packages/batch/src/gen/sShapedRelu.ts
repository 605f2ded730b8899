// Generated from specs/activations/sShapedRelu.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  addTo,
  checkInput,
  checkLike,
  checkOptions,
  checkTogether,
  isFloat32,
  numberParameter,
  outputFor,
  startSum,
  totalOf,
} from "../runtime/index.ts";
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "./internal/conventions.ts";

const LOWER_THRESHOLD = { name: "lowerThreshold", default: 0 };

const LOWER_SLOPE = { name: "lowerSlope", default: 0.2 };

const UPPER_THRESHOLD = { name: "upperThreshold", default: 1 };

const UPPER_SLOPE = { name: "upperSlope", default: 1 };

const REQUIREMENTS = [["lowerThreshold", "<=", "upperThreshold"]] as const;

export interface SShapedReluOptions {
  /** The paper's `tˡ`. Any number; default 0. */
  readonly lowerThreshold?: number | undefined;
  /** The paper's `aˡ`. Any number; default 0.2. */
  readonly lowerSlope?: number | undefined;
  /** The paper's `tʳ`. Any number; default 1. */
  readonly upperThreshold?: number | undefined;
  /** The paper's `aʳ`. Any number; default 1. */
  readonly upperSlope?: number | undefined;
}

export interface SShapedReluSlopeOptions {
  /** The paper's `tˡ`. Any number; default 0. */
  readonly lowerThreshold?: number | undefined;
  /** The paper's `aˡ`. Any number; default 0.2. */
  readonly lowerSlope?: number | undefined;
  /** The paper's `tʳ`. Any number; default 1. */
  readonly upperThreshold?: number | undefined;
  /** The paper's `aʳ`. Any number; default 1. */
  readonly upperSlope?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"lower" | "upper", never> | undefined;
}

/**
 * S-shaped rectified linear unit, element by element.
 *
 * `sShapedRelu(x, lowerThreshold, lowerSlope, upperThreshold, upperSlope) = x < lowerThreshold ? lowerThreshold + lowerSlope * (x - lowerThreshold) : x > upperThreshold ? upperThreshold + upperSlope * (x - upperThreshold) : x`
 *
 * Three lines; not the shifted rectified linear unit, which is abbreviated alike.
 *
 * Requires `lowerThreshold <= upperThreshold`.
 *
 * Limits: lowerSlope === 0 ? lowerThreshold : −(lowerSlope * ∞) at −∞, upperSlope === 0 ? upperThreshold : upperSlope * ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Jin, Xu, Feng, Wei, Xiong & Yan 2016, arXiv:1512.07030
 */
export function sShapedRelu<A extends FloatArray>(x: A, options: SShapedReluOptions & Output<A> = {}): A {
  checkInput("sShapedRelu", "x", x);
  checkOptions("sShapedRelu", options);
  const lowerThreshold = numberParameter("sShapedRelu", LOWER_THRESHOLD, x, options.lowerThreshold);
  const lowerSlope = numberParameter("sShapedRelu", LOWER_SLOPE, x, options.lowerSlope);
  const upperThreshold = numberParameter("sShapedRelu", UPPER_THRESHOLD, x, options.upperThreshold);
  const upperSlope = numberParameter("sShapedRelu", UPPER_SLOPE, x, options.upperSlope);
  checkTogether("sShapedRelu", REQUIREMENTS, { lowerThreshold, upperThreshold });
  const out = outputFor("sShapedRelu", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, lowerThreshold, lowerSlope, upperThreshold, upperSlope);
  return out;
}

/**
 * The derivative of {@link sShapedRelu} in x, element by element.
 *
 * At the kink `lower`, x = lowerThreshold: 1, from the right (from the left: lowerSlope). The identity is not bent yet.
 * At the kink `upper`, x = upperThreshold: 1, from the left (from the right: upperSlope). The identity is not bent yet.
 *
 * Limits: lowerSlope at −∞, upperSlope at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function sShapedReluDerivative<A extends FloatArray>(
  x: A,
  options: SShapedReluSlopeOptions & Output<A> = {},
): A {
  checkInput("sShapedReluDerivative", "x", x);
  checkOptions("sShapedReluDerivative", options);
  const lowerThreshold = numberParameter("sShapedReluDerivative", LOWER_THRESHOLD, x, options.lowerThreshold);
  const lowerSlope = numberParameter("sShapedReluDerivative", LOWER_SLOPE, x, options.lowerSlope);
  const upperThreshold = numberParameter("sShapedReluDerivative", UPPER_THRESHOLD, x, options.upperThreshold);
  const upperSlope = numberParameter("sShapedReluDerivative", UPPER_SLOPE, x, options.upperSlope);
  checkTogether("sShapedReluDerivative", REQUIREMENTS, { lowerThreshold, upperThreshold });
  const kinks = resolveKinks("sShapedReluDerivative", { lower: "right", upper: "left" }, options.kinks);
  const lowerAnswer = slopeAt(kinks.lower, lowerSlope, 1);
  const upperAnswer = slopeAt(kinks.upper, 1, upperSlope);
  const out = outputFor("sShapedReluDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, lowerThreshold, lowerSlope, upperThreshold, upperSlope, lowerAnswer, upperAnswer);
  return out;
}

/** The gradient of x from the gradient of y = {@link sShapedRelu}(x): dy · {@link sShapedReluDerivative}(x), element by element. */
export function sShapedReluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SShapedReluSlopeOptions & Output<A> = {},
): A {
  checkInput("sShapedReluBackward", "x", x);
  checkLike("sShapedReluBackward", "dy", dy, x);
  checkOptions("sShapedReluBackward", options);
  const lowerThreshold = numberParameter("sShapedReluBackward", LOWER_THRESHOLD, x, options.lowerThreshold);
  const lowerSlope = numberParameter("sShapedReluBackward", LOWER_SLOPE, x, options.lowerSlope);
  const upperThreshold = numberParameter("sShapedReluBackward", UPPER_THRESHOLD, x, options.upperThreshold);
  const upperSlope = numberParameter("sShapedReluBackward", UPPER_SLOPE, x, options.upperSlope);
  checkTogether("sShapedReluBackward", REQUIREMENTS, { lowerThreshold, upperThreshold });
  const kinks = resolveKinks("sShapedReluBackward", { lower: "right", upper: "left" }, options.kinks);
  const lowerAnswer = slopeAt(kinks.lower, lowerSlope, 1);
  const upperAnswer = slopeAt(kinks.upper, 1, upperSlope);
  const out = outputFor("sShapedReluBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, lowerThreshold, lowerSlope, upperThreshold, upperSlope, lowerAnswer, upperAnswer);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link sShapedRelu}(x): sums over all elements, in compensated binary64. */
export function sShapedReluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SShapedReluSlopeOptions = {},
): { lowerThreshold: number; lowerSlope: number; upperThreshold: number; upperSlope: number } {
  checkInput("sShapedReluParameterGradients", "x", x);
  checkLike("sShapedReluParameterGradients", "dy", dy, x);
  checkOptions("sShapedReluParameterGradients", options);
  const lowerThreshold = numberParameter(
    "sShapedReluParameterGradients",
    LOWER_THRESHOLD,
    x,
    options.lowerThreshold,
  );
  const lowerSlope = numberParameter("sShapedReluParameterGradients", LOWER_SLOPE, x, options.lowerSlope);
  const upperThreshold = numberParameter(
    "sShapedReluParameterGradients",
    UPPER_THRESHOLD,
    x,
    options.upperThreshold,
  );
  const upperSlope = numberParameter("sShapedReluParameterGradients", UPPER_SLOPE, x, options.upperSlope);
  checkTogether("sShapedReluParameterGradients", REQUIREMENTS, { lowerThreshold, upperThreshold });
  const kinks = resolveKinks(
    "sShapedReluParameterGradients",
    { lower: "right", upper: "left" },
    options.kinks,
  );
  const lowerLowerThresholdAnswer = gradientAt(kinks.lower, "right", lowerSlope, 1, 1 - lowerSlope, 0);
  resolveKinks("sShapedReluParameterGradients", { lower: "right", upper: "left" }, options.kinks);
  const upperUpperThresholdAnswer = gradientAt(kinks.upper, "left", 1, upperSlope, 0, 1 - upperSlope);
  return {
    lowerThreshold: (isFloat32(x) ? lowerThresholdGradient32 : lowerThresholdGradient64)(
      dy,
      x,
      lowerThreshold,
      lowerSlope,
      upperThreshold,
      upperSlope,
      lowerLowerThresholdAnswer,
    ),
    lowerSlope: (isFloat32(x) ? lowerSlopeGradient32 : lowerSlopeGradient64)(
      dy,
      x,
      lowerThreshold,
      lowerSlope,
      upperThreshold,
      upperSlope,
    ),
    upperThreshold: (isFloat32(x) ? upperThresholdGradient32 : upperThresholdGradient64)(
      dy,
      x,
      lowerThreshold,
      lowerSlope,
      upperThreshold,
      upperSlope,
      upperUpperThresholdAnswer,
    ),
    upperSlope: (isFloat32(x) ? upperSlopeGradient32 : upperSlopeGradient64)(
      dy,
      x,
      lowerThreshold,
      lowerSlope,
      upperThreshold,
      upperSlope,
    ),
  };
}

function value(
  x: number,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
): number {
  if (x === -Infinity) return lowerSlope === 0 ? lowerThreshold : lowerSlope * x;
  if (x === Infinity) return upperSlope === 0 ? upperThreshold : upperSlope * x;
  return x < lowerThreshold
    ? lowerThreshold + lowerSlope * (x - lowerThreshold)
    : x > upperThreshold
      ? upperThreshold + upperSlope * (x - upperThreshold)
      : Math.min(Math.max(x, lowerThreshold), upperThreshold);
}

function slope(
  x: number,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
  lowerAnswer: number,
  upperAnswer: number,
): number {
  if (Number.isNaN(x)) return x;
  if (x === lowerThreshold) return lowerAnswer;
  if (x === upperThreshold) return upperAnswer;
  return x < lowerThreshold ? lowerSlope : x > upperThreshold ? upperSlope : 1;
}

function lowerThresholdSlope(
  x: number,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
  lowerLowerThresholdAnswer: number,
): number {
  if (Number.isNaN(x)) return x;
  if (x === lowerThreshold) return lowerLowerThresholdAnswer;
  return x < lowerThreshold ? 1 - lowerSlope : 0;
}

function lowerSlopeSlope(
  x: number,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
): number {
  if (Number.isNaN(x)) return x;
  return x < lowerThreshold ? x - lowerThreshold : 0;
}

function upperThresholdSlope(
  x: number,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
  upperUpperThresholdAnswer: number,
): number {
  if (Number.isNaN(x)) return x;
  if (x === upperThreshold) return upperUpperThresholdAnswer;
  return x > upperThreshold ? 1 - upperSlope : 0;
}

function upperSlopeSlope(
  x: number,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
): number {
  if (Number.isNaN(x)) return x;
  return x > upperThreshold ? x - upperThreshold : 0;
}

function forward32(
  x: FloatArray,
  out: FloatArray,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = value(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope);
}

function forward64(
  x: FloatArray,
  out: FloatArray,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = value(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope);
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = slope(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope, lowerAnswer, upperAnswer);
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = slope(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope, lowerAnswer, upperAnswer);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] =
      dy[i]! * slope(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope, lowerAnswer, upperAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] =
      dy[i]! * slope(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope, lowerAnswer, upperAnswer);
}

function lowerThresholdGradient32(
  dy: FloatArray,
  x: FloatArray,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
  lowerLowerThresholdAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(
      total,
      dy[i]! *
        lowerThresholdSlope(
          x[i]!,
          lowerThreshold,
          lowerSlope,
          upperThreshold,
          upperSlope,
          lowerLowerThresholdAnswer,
        ),
    );
  return totalOf(total);
}

function lowerThresholdGradient64(
  dy: FloatArray,
  x: FloatArray,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
  lowerLowerThresholdAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(
      total,
      dy[i]! *
        lowerThresholdSlope(
          x[i]!,
          lowerThreshold,
          lowerSlope,
          upperThreshold,
          upperSlope,
          lowerLowerThresholdAnswer,
        ),
    );
  return totalOf(total);
}

function lowerSlopeGradient32(
  dy: FloatArray,
  x: FloatArray,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * lowerSlopeSlope(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope));
  return totalOf(total);
}

function lowerSlopeGradient64(
  dy: FloatArray,
  x: FloatArray,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * lowerSlopeSlope(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope));
  return totalOf(total);
}

function upperThresholdGradient32(
  dy: FloatArray,
  x: FloatArray,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
  upperUpperThresholdAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(
      total,
      dy[i]! *
        upperThresholdSlope(
          x[i]!,
          lowerThreshold,
          lowerSlope,
          upperThreshold,
          upperSlope,
          upperUpperThresholdAnswer,
        ),
    );
  return totalOf(total);
}

function upperThresholdGradient64(
  dy: FloatArray,
  x: FloatArray,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
  upperUpperThresholdAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(
      total,
      dy[i]! *
        upperThresholdSlope(
          x[i]!,
          lowerThreshold,
          lowerSlope,
          upperThreshold,
          upperSlope,
          upperUpperThresholdAnswer,
        ),
    );
  return totalOf(total);
}

function upperSlopeGradient32(
  dy: FloatArray,
  x: FloatArray,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * upperSlopeSlope(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope));
  return totalOf(total);
}

function upperSlopeGradient64(
  dy: FloatArray,
  x: FloatArray,
  lowerThreshold: number,
  lowerSlope: number,
  upperThreshold: number,
  upperSlope: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * upperSlopeSlope(x[i]!, lowerThreshold, lowerSlope, upperThreshold, upperSlope));
  return totalOf(total);
}
