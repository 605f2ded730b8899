// Generated from specs/activations/concatElu.ts by @subgrad/generator. Do not edit.
import {
  type ConcatenatedRows,
  type FloatArray,
  type Output,
  type PairGrade,
  addTo,
  checkInput,
  checkLike,
  checkOptions,
  concatenatedRowLength,
  doubleOutputFor,
  isFloat32,
  numberParameter,
  outputFor,
  pairSumInLanes,
  pairsInLanes,
  startSum,
  totalOf,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks, slopeAt } from "../internal/conventions.ts";
import { expm1 } from "../internal/expm1.ts";
import { mulExp } from "../internal/mulExp.ts";

const ALPHA = { name: "alpha", default: 1, min: 0 };

export interface ConcatEluOptions extends ConcatenatedRows {
  /** Depth of the plateaus. A number ≥ 0; default 1. */
  readonly alpha?: number | undefined;
}

export interface ConcatEluSlopeOptions extends ConcatenatedRows {
  /** Depth of the plateaus. A number ≥ 0; default 1. */
  readonly alpha?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"zero", never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: ConcatEluOptions & Output<A>,
  forwardLanes: PairGrade,
): A {
  checkInput("concatElu", "x", x);
  checkOptions("concatElu", options);
  const rowLength = concatenatedRowLength("concatElu", x, options);
  const alpha = numberParameter("concatElu", ALPHA, x, options.alpha);
  const out = doubleOutputFor("concatElu", options.out, x);
  if (pairsInLanes(forwardLanes, rowLength, [x], out, [alpha])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, rowLength, alpha);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ConcatEluSlopeOptions & Output<A>,
  backwardLanes: PairGrade,
): A {
  checkInput("concatEluBackward", "x", x);
  checkOptions("concatEluBackward", options);
  const rowLength = concatenatedRowLength("concatEluBackward", x, options);
  checkLike("concatEluBackward", "dy", dy, x, 2 * x.length);
  const alpha = numberParameter("concatEluBackward", ALPHA, x, options.alpha);
  const kinks = resolveKinks("concatEluBackward", { zero: "minNorm" }, options.kinks);
  const firstZeroAnswer = slopeAt(kinks.zero, alpha, 1);
  const secondZeroAnswer = slopeAt(kinks.zero, -1, -alpha);
  const out = outputFor("concatEluBackward", options.out, x, dy);
  if (pairsInLanes(backwardLanes, rowLength, [x, dy], out, [alpha, firstZeroAnswer, secondZeroAnswer]))
    return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, rowLength, alpha, firstZeroAnswer, secondZeroAnswer);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ConcatEluSlopeOptions,
  alphaSlopeLanes: PairGrade,
): { alpha: number } {
  checkInput("concatEluParameterGradients", "x", x);
  checkOptions("concatEluParameterGradients", options);
  const rowLength = concatenatedRowLength("concatEluParameterGradients", x, options);
  checkLike("concatEluParameterGradients", "dy", dy, x, 2 * x.length);
  const alpha = numberParameter("concatEluParameterGradients", ALPHA, x, options.alpha);
  resolveKinks("concatEluParameterGradients", { zero: "minNorm" }, options.kinks);
  return {
    alpha: pairSumInLanes(alphaSlopeLanes, rowLength, dy, x, [], () =>
      (isFloat32(x) ? alphaGradient32 : alphaGradient64)(dy, x, rowLength, alpha),
    ),
  };
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

function forward32(x: FloatArray, out: FloatArray, rowLength: number, alpha: number): void {
  for (let i = 0, at = 0; i < x.length; at += rowLength) {
    for (const end = i + rowLength; i < end; i++, at++) {
      out[at] = firstValue(x[i]!, alpha);
      out[at + rowLength] = secondValue(x[i]!, alpha);
    }
  }
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  rowLength: number,
  alpha: number,
  firstZeroAnswer: number,
  secondZeroAnswer: number,
): void {
  for (let i = 0, at = 0; i < x.length; at += rowLength) {
    for (const end = i + rowLength; i < end; i++, at++) {
      out[i] =
        dy[at]! * firstSlope(x[i]!, alpha, firstZeroAnswer) +
        dy[at + rowLength]! * secondSlope(x[i]!, alpha, secondZeroAnswer);
    }
  }
}

function alphaGradient32(dy: FloatArray, x: FloatArray, rowLength: number, alpha: number): number {
  const total = startSum();
  for (let i = 0, at = 0; i < x.length; at += rowLength) {
    for (const end = i + rowLength; i < end; i++, at++) {
      addTo(total, dy[at]! * firstAlphaSlope(x[i]!, alpha));
      addTo(total, dy[at + rowLength]! * secondAlphaSlope(x[i]!, alpha));
    }
  }

  return totalOf(total);
}

function forward64(x: FloatArray, out: FloatArray, rowLength: number, alpha: number): void {
  for (let i = 0, at = 0; i < x.length; at += rowLength) {
    for (const end = i + rowLength; i < end; i++, at++) {
      out[at] = firstValue(x[i]!, alpha);
      out[at + rowLength] = secondValue(x[i]!, alpha);
    }
  }
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  rowLength: number,
  alpha: number,
  firstZeroAnswer: number,
  secondZeroAnswer: number,
): void {
  for (let i = 0, at = 0; i < x.length; at += rowLength) {
    for (const end = i + rowLength; i < end; i++, at++) {
      out[i] =
        dy[at]! * firstSlope(x[i]!, alpha, firstZeroAnswer) +
        dy[at + rowLength]! * secondSlope(x[i]!, alpha, secondZeroAnswer);
    }
  }
}

function alphaGradient64(dy: FloatArray, x: FloatArray, rowLength: number, alpha: number): number {
  const total = startSum();
  for (let i = 0, at = 0; i < x.length; at += rowLength) {
    for (const end = i + rowLength; i < end; i++, at++) {
      addTo(total, dy[at]! * firstAlphaSlope(x[i]!, alpha));
      addTo(total, dy[at + rowLength]! * secondAlphaSlope(x[i]!, alpha));
    }
  }

  return totalOf(total);
}
