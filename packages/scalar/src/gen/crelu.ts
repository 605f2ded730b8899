// Generated from specs/activations/crelu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks, slopeAt } from "./internal/conventions.ts";
import { checkOptions } from "./internal/parameters.ts";
import { type Row, rowValues } from "./internal/rowValues.ts";

const PROFILES = { tensorflow: { zero: 0 } } as const;

export interface CreluOptions {}

export interface CreluSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"zero", "tensorflow"> | undefined;
}

/**
 * Concatenated rectified linear unit: a row of n numbers becomes one of 2n, the first numbers of all pairs before the second ones.
 *
 * `crelu(x) = [x > 0 ? x : 0, x < 0 ? -x : 0]`
 *
 * In the first half:
 * Limits: 0 at −∞, ∞ at +∞.
 * Error: at most 2 ULP.
 *
 * In the second half:
 * Limits: ∞ at −∞, 0 at +∞.
 * Error: at most 2 ULP.
 *
 * @see Shang, Sohn, Almeida & Lee 2016, Understanding and Improving Convolutional Neural Networks via Concatenated Rectified Linear Units, arXiv:1603.05201
 */
export function crelu(x: Row, options: CreluOptions = {}): Float64Array {
  const xRow = rowValues("crelu", "x", x);
  checkOptions("crelu", options);
  const { length } = xRow;
  const out = new Float64Array(2 * length);
  for (let i = 0; i < length; i++) {
    out[i] = firstValue(xRow[i]!);
    out[length + i] = secondValue(xRow[i]!);
  }

  return out;
}

/**
 * The gradient of x from the gradient of y = {@link crelu}(x): that of the first half times its slope, plus that of the second half times its own. Errors are measured against both terms.
 *
 * In the first half:
 * At the kink `zero`, x = 0: the number of least magnitude between 0 on the left and 1 on the right. 0 in both halves, as for relu: 0 is the slope of least magnitude.
 * Limits: 0 at −∞, 1 at +∞.
 * Error: at most 4 ULP.
 *
 * In the second half:
 * At the kink `zero`, x = 0: the number of least magnitude between -1 on the left and 0 on the right. 0 in both halves, as for relu: 0 is the slope of least magnitude.
 * Limits: −1 at −∞, 0 at +∞.
 * Error: at most 4 ULP.
 */
export function creluBackward(dy: Row, x: Row, options: CreluSlopeOptions = {}): Float64Array {
  const xRow = rowValues("creluBackward", "x", x);
  const dyRow = rowValues("creluBackward", "dy", dy, 2 * xRow.length);
  checkOptions("creluBackward", options);
  const { length } = xRow;
  const kinks = resolveKinks("creluBackward", { zero: "minNorm" }, options.kinks, PROFILES);
  const firstZeroAnswer = slopeAt(kinks.zero, 0, 1);
  const secondZeroAnswer = slopeAt(kinks.zero, -1, 0);
  const out = new Float64Array(length);
  for (let i = 0; i < length; i++)
    out[i] =
      dyRow[i]! * firstSlope(xRow[i]!, firstZeroAnswer) +
      dyRow[length + i]! * secondSlope(xRow[i]!, secondZeroAnswer);
  return out;
}

function firstValue(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? x : 0;
}

function secondValue(x: number): number {
  if (Number.isNaN(x)) return x;
  return x < 0 ? -x : 0;
}

function firstSlope(x: number, firstZeroAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return firstZeroAnswer;
  return x > 0 ? 1 : 0;
}

function secondSlope(x: number, secondZeroAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return secondZeroAnswer;
  return x < 0 ? -1 : 0;
}
