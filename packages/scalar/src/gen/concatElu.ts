// Generated from specs/activations/concatElu.ts by @subgrad/generator. Do not edit.
import { addTo, startSum, totalOf } from "./internal/compensatedSum.ts";
import { type Kinks, resolveKinks, slopeAt } from "./internal/conventions.ts";
import { expm1 } from "./internal/expm1.ts";
import { mulExp } from "./internal/mulExp.ts";
import { checkOptions, numberParameter } from "./internal/parameters.ts";
import { type Row, rowValues } from "./internal/rowValues.ts";

const ALPHA = { name: "alpha", default: 1, min: 0 };

export interface ConcatEluOptions {
  /** Depth of the plateaus. A number ≥ 0; default 1. */
  readonly alpha?: number | undefined;
}

export interface ConcatEluSlopeOptions {
  /** Depth of the plateaus. A number ≥ 0; default 1. */
  readonly alpha?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"zero", never> | undefined;
}

/**
 * Concatenated exponential linear unit: a row of n numbers becomes one of 2n, the first numbers of all pairs before the second ones.
 *
 * `concatElu(x, alpha) = [x > 0 ? x : alpha * expm1(x), x < 0 ? -x : alpha * expm1(-x)]`
 *
 * elu of x, and elu of -x.
 *
 * In the first half:
 * Limits: −alpha at −∞, ∞ at +∞.
 * Error: at most 2 ULP.
 *
 * In the second half:
 * Limits: ∞ at −∞, −alpha at +∞.
 * Error: at most 2 ULP.
 *
 * @see Salimans, Karpathy, Chen & Kingma 2017, PixelCNN++, arXiv:1701.05517
 */
export function concatElu(x: Row, options: ConcatEluOptions = {}): Float64Array {
  const xRow = rowValues("concatElu", "x", x);
  checkOptions("concatElu", options);
  const alpha = numberParameter("concatElu", ALPHA, options.alpha);
  const { length } = xRow;
  const out = new Float64Array(2 * length);
  for (let i = 0; i < length; i++) {
    out[i] = firstValue(xRow[i]!, alpha);
    out[length + i] = secondValue(xRow[i]!, alpha);
  }

  return out;
}

/**
 * The gradient of x from the gradient of y = {@link concatElu}(x): that of the first half times its slope, plus that of the second half times its own. Errors are measured against both terms.
 *
 * In the first half:
 * At the kink `zero`, x = 0: the number of least magnitude between alpha on the left and 1 on the right. The slope of least magnitude in both halves, which mirror each other; for the usual alpha of 1 there is but one.
 * Limits: 1 at +∞.
 * Error: at most 4 ULP.
 *
 * In the second half:
 * At the kink `zero`, x = 0: the number of least magnitude between -1 on the left and -alpha on the right. The slope of least magnitude in both halves, which mirror each other; for the usual alpha of 1 there is but one.
 * Limits: −1 at −∞.
 * Error: at most 4 ULP.
 */
export function concatEluBackward(dy: Row, x: Row, options: ConcatEluSlopeOptions = {}): Float64Array {
  const xRow = rowValues("concatEluBackward", "x", x);
  const dyRow = rowValues("concatEluBackward", "dy", dy, 2 * xRow.length);
  checkOptions("concatEluBackward", options);
  const alpha = numberParameter("concatEluBackward", ALPHA, options.alpha);
  const { length } = xRow;
  const kinks = resolveKinks("concatEluBackward", { zero: "minNorm" }, options.kinks);
  const firstZeroAnswer = slopeAt(kinks.zero, alpha, 1);
  const secondZeroAnswer = slopeAt(kinks.zero, -1, -alpha);
  const out = new Float64Array(length);
  for (let i = 0; i < length; i++)
    out[i] =
      dyRow[i]! * firstSlope(xRow[i]!, alpha, firstZeroAnswer) +
      dyRow[length + i]! * secondSlope(xRow[i]!, alpha, secondZeroAnswer);
  return out;
}

/** The gradient of alpha from the gradient of y = {@link concatElu}(x): a sum over both halves, in compensated binary64. */
export function concatEluAlphaBackward(dy: Row, x: Row, options: ConcatEluSlopeOptions = {}): number {
  const xRow = rowValues("concatEluAlphaBackward", "x", x);
  const dyRow = rowValues("concatEluAlphaBackward", "dy", dy, 2 * xRow.length);
  checkOptions("concatEluAlphaBackward", options);
  const alpha = numberParameter("concatEluAlphaBackward", ALPHA, options.alpha);
  const { length } = xRow;
  resolveKinks("concatEluAlphaBackward", { zero: "minNorm" }, options.kinks);
  const total = startSum();
  for (let i = 0; i < length; i++) {
    addTo(total, dyRow[i]! * firstAlphaSlope(xRow[i]!, alpha));
    addTo(total, dyRow[length + i]! * secondAlphaSlope(xRow[i]!, alpha));
  }

  return totalOf(total);
}

function firstValue(x: number, alpha: number): number {
  return x > 0 ? x : alpha * expm1(x);
}

function secondValue(x: number, alpha: number): number {
  return x < 0 ? -x : alpha * expm1(-x);
}

function firstSlope(x: number, alpha: number, firstZeroAnswer: number): number {
  if (x === 0) return firstZeroAnswer;
  return x > 0 ? 1 : mulExp(alpha, x);
}

function secondSlope(x: number, alpha: number, secondZeroAnswer: number): number {
  if (x === 0) return secondZeroAnswer;
  return x < 0 ? -1 : -mulExp(alpha, -x);
}

function firstAlphaSlope(x: number, alpha: number): number {
  return x > 0 ? 0 : expm1(x);
}

function secondAlphaSlope(x: number, alpha: number): number {
  return x < 0 ? 0 : expm1(-x);
}
