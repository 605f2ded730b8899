// Generated from specs/activations/crelu.ts by @subgrad/generator. Do not edit.
import {
  type ConcatenatedRows,
  type FloatArray,
  type Output,
  type PairGrade,
  checkInput,
  checkLike,
  checkOptions,
  concatenatedRowLength,
  doubleOutputFor,
  isFloat32,
  outputFor,
  pairsInLanes,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks, slopeAt } from "../internal/conventions.ts";

const PROFILES = { tensorflow: { zero: 0 } } as const;

export interface CreluOptions extends ConcatenatedRows {}

export interface CreluSlopeOptions extends ConcatenatedRows {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"zero", "tensorflow"> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: CreluOptions & Output<A>,
  forwardLanes: PairGrade,
): A {
  checkInput("crelu", "x", x);
  checkOptions("crelu", options);
  const rowLength = concatenatedRowLength("crelu", x, options);
  const out = doubleOutputFor("crelu", options.out, x);
  if (pairsInLanes(forwardLanes, rowLength, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, rowLength);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: CreluSlopeOptions & Output<A>,
  backwardLanes: PairGrade,
): A {
  checkInput("creluBackward", "x", x);
  checkOptions("creluBackward", options);
  const rowLength = concatenatedRowLength("creluBackward", x, options);
  checkLike("creluBackward", "dy", dy, x, 2 * x.length);
  const kinks = resolveKinks("creluBackward", { zero: "minNorm" }, options.kinks, PROFILES);
  const firstZeroAnswer = slopeAt(kinks.zero, 0, 1);
  const secondZeroAnswer = slopeAt(kinks.zero, -1, 0);
  const out = outputFor("creluBackward", options.out, x, dy);
  if (pairsInLanes(backwardLanes, rowLength, [x, dy], out, [firstZeroAnswer, secondZeroAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, rowLength, firstZeroAnswer, secondZeroAnswer);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: CreluSlopeOptions): {} {
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
