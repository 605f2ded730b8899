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
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

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

function firstValue32(x: number, alpha: number): number {
  return x > 0 ? x : alpha * wideExpm1(x);
}

function secondValue(x: number, alpha: number): number {
  return x < 0 ? -x : alpha * expm1(-x);
}

function secondValue32(x: number, alpha: number): number {
  return x < 0 ? -x : alpha * wideExpm1(-x);
}

function firstSlope(x: number, alpha: number, firstZeroAnswer: number): number {
  if (x === 0) return firstZeroAnswer;
  return x > 0 ? 1 : mulExp(alpha, x);
}

function firstSlope32(x: number, alpha: number, firstZeroAnswer: number): number {
  if (x === 0) return firstZeroAnswer;
  return x > 0 ? 1 : wideMulExp(alpha, x);
}

function secondSlope(x: number, alpha: number, secondZeroAnswer: number): number {
  if (x === 0) return secondZeroAnswer;
  return x < 0 ? -1 : -mulExp(alpha, -x);
}

function secondSlope32(x: number, alpha: number, secondZeroAnswer: number): number {
  if (x === 0) return secondZeroAnswer;
  return x < 0 ? -1 : -wideMulExp(alpha, -x);
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
      out[at] = firstValue32(x[i]!, alpha);
      out[at + rowLength] = secondValue32(x[i]!, alpha);
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
        dy[at]! * firstSlope32(x[i]!, alpha, firstZeroAnswer) +
        dy[at + rowLength]! * secondSlope32(x[i]!, alpha, secondZeroAnswer);
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

/** Engines look an import up in every turn of a loop, and a constant of the module never. */
const powerOfTwo = sharedPowerOfTwo;

const roundTiesToEven = sharedRoundTiesToEven;

/** eʳ − 1 for |r| ≤ ½ ln 2, in binary64 for a result that is rounded to binary32. */
const wideExpm1Reduced = (r: number): number => {
  const p4 = 0.001394062434076471 + r * 0.00019845844790976368;
  const p2 = 0.04166636095279681 + r * (0.008333389417141433 + r * p4);
  return r * (1 + r * (0.5000000044152457 + r * (0.16666666370341715 + r * p2)));
};

/** eˣ − 1, in binary64 for a result that is rounded to binary32. */
const wideExpm1 = (x: number): number => {
  const above = x < -60 ? -60 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  const scale = powerOfTwo(n | 0);
  return scale * wideExpm1Reduced(r) - (1 - scale);
};

/** eˣ, in binary64 for a result that is rounded to binary32. */
const wideExp = (x: number): number => {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};

/** a·eˣ, right also where eˣ itself would underflow or overflow, in binary64 for a result that is rounded to binary32. */
const wideMulExp = (a: number, x: number): number => (x < -708 ? (a < 0 ? -0 : 0) : a * wideExp(x));
