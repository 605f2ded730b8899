// Generated from specs/activations/crelu.ts by @subgrad/generator. Do not edit.
import {
  type ConcatenatedRows,
  type FloatArray,
  type Output,
  checkInput,
  checkLike,
  checkOptions,
  concatenatedRowLength,
  doubleOutputFor,
  isFloat32,
  outputFor,
} from "../runtime/index.ts";
import { type Kinks, resolveKinks, slopeAt } from "./internal/conventions.ts";

const PROFILES = { tensorflow: { zero: 0 } } as const;

export interface CreluOptions extends ConcatenatedRows {}

export interface CreluSlopeOptions extends ConcatenatedRows {
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
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * In the second half:
 * Limits: ∞ at −∞, 0 at +∞.
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Shang, Sohn, Almeida & Lee 2016, Understanding and Improving Convolutional Neural Networks via Concatenated Rectified Linear Units, arXiv:1603.05201
 */
export function crelu<A extends FloatArray>(x: A, options: CreluOptions & Output<A>): A {
  checkInput("crelu", "x", x);
  checkOptions("crelu", options);
  const rowLength = concatenatedRowLength("crelu", x, options);
  const out = doubleOutputFor("crelu", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, rowLength);
  return out;
}

/**
 * The gradient of x from the gradient of y = {@link crelu}(x): that of the first half times its slope, plus that of the second half times its own. Errors are measured against both terms.
 *
 * In the first half:
 * At the kink `zero`, x = 0: the number of least magnitude between 0 on the left and 1 on the right. 0 in both halves, as for relu: 0 is the slope of least magnitude.
 * Limits: 0 at −∞, 1 at +∞.
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * In the second half:
 * At the kink `zero`, x = 0: the number of least magnitude between -1 on the left and 0 on the right. 0 in both halves, as for relu: 0 is the slope of least magnitude.
 * Limits: −1 at −∞, 0 at +∞.
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function creluBackward<A extends FloatArray>(dy: A, x: A, options: CreluSlopeOptions & Output<A>): A {
  checkInput("creluBackward", "x", x);
  checkOptions("creluBackward", options);
  const rowLength = concatenatedRowLength("creluBackward", x, options);
  checkLike("creluBackward", "dy", dy, x, 2 * x.length);
  const kinks = resolveKinks("creluBackward", { zero: "minNorm" }, options.kinks, PROFILES);
  const firstZeroAnswer = slopeAt(kinks.zero, 0, 1);
  const secondZeroAnswer = slopeAt(kinks.zero, -1, 0);
  const out = outputFor("creluBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, rowLength, firstZeroAnswer, secondZeroAnswer);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link crelu}(x): sums over all elements of both halves, in compensated binary64. */
export function creluParameterGradients<A extends FloatArray>(dy: A, x: A, options: CreluSlopeOptions): {} {
  checkInput("creluParameterGradients", "x", x);
  checkOptions("creluParameterGradients", options);
  concatenatedRowLength("creluParameterGradients", x, options);
  checkLike("creluParameterGradients", "dy", dy, x, 2 * x.length);
  return {};
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

function forward32(x: FloatArray, out: FloatArray, rowLength: number): void {
  for (let i = 0, at = 0; i < x.length; at += rowLength) {
    for (const end = i + rowLength; i < end; i++, at++) {
      out[at] = firstValue(x[i]!);
      out[at + rowLength] = secondValue(x[i]!);
    }
  }
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  rowLength: number,
  firstZeroAnswer: number,
  secondZeroAnswer: number,
): void {
  for (let i = 0, at = 0; i < x.length; at += rowLength) {
    for (const end = i + rowLength; i < end; i++, at++) {
      out[i] =
        dy[at]! * firstSlope(x[i]!, firstZeroAnswer) +
        dy[at + rowLength]! * secondSlope(x[i]!, secondZeroAnswer);
    }
  }
}

function forward64(x: FloatArray, out: FloatArray, rowLength: number): void {
  for (let i = 0, at = 0; i < x.length; at += rowLength) {
    for (const end = i + rowLength; i < end; i++, at++) {
      out[at] = firstValue(x[i]!);
      out[at + rowLength] = secondValue(x[i]!);
    }
  }
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  rowLength: number,
  firstZeroAnswer: number,
  secondZeroAnswer: number,
): void {
  for (let i = 0, at = 0; i < x.length; at += rowLength) {
    for (const end = i + rowLength; i < end; i++, at++) {
      out[i] =
        dy[at]! * firstSlope(x[i]!, firstZeroAnswer) +
        dy[at + rowLength]! * secondSlope(x[i]!, secondZeroAnswer);
    }
  }
}
