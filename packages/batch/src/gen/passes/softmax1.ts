// Generated from specs/activations/softmax1.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  type RowGrade,
  type Rows,
  addTo,
  checkInput,
  checkLike,
  checkOptions,
  choiceParameter,
  isFloat32,
  outputFor,
  rowLayout,
  rowsLeft,
  startSum,
  totalOf,
} from "../../runtime/index.ts";
import { exp } from "../internal/exp.ts";
import { expDifference } from "../internal/expDifference.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

export interface Softmax1Options extends Rows {
  /** What a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: Softmax1Options & Output<A>,
  forwardLanes: RowGrade,
): A {
  checkInput("softmax1", "x", x);
  checkOptions("softmax1", options);
  const rows = rowLayout("softmax1", "x", x, options);
  const plusInfinity = choiceParameter("softmax1", PLUS_INFINITY, options.plusInfinity);
  const out = outputFor("softmax1", options.out, x);
  const left = rowsLeft(forwardLanes, rows, [x], out, []);
  if (left.length === 0) return out;
  const weights = new Float64Array(rows.length);
  const computeRow = isFloat32(x) ? forwardRow32 : forwardRow;
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    computeRow(x, row * rows.stride, rows.length, plusInfinity, out, weights);
  }

  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: Softmax1Options & Output<A>,
  backwardLanes: RowGrade,
): A {
  checkInput("softmax1Backward", "y", y);
  checkOptions("softmax1Backward", options);
  const rows = rowLayout("softmax1Backward", "y", y, options);
  checkLike("softmax1Backward", "dy", dy, y);
  choiceParameter("softmax1Backward", PLUS_INFINITY, options.plusInfinity);
  const out = outputFor("softmax1Backward", options.out, y, dy);
  const left = rowsLeft(backwardLanes, rows, [dy, y], out, []);
  const computeRow = isFloat32(y) ? backwardRow32 : backwardRow;
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    computeRow(dy, y, row * rows.stride, rows.length, out);
  }

  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: Softmax1Options): {} {
  checkInput("softmax1ParameterGradients", "x", x);
  checkOptions("softmax1ParameterGradients", options);
  rowLayout("softmax1ParameterGradients", "x", x, options);
  checkLike("softmax1ParameterGradients", "dy", dy, x);
  choiceParameter("softmax1ParameterGradients", PLUS_INFINITY, options.plusInfinity);
  return {};
}

function forwardRow(
  x: FloatArray,
  start: number,
  length: number,
  plusInfinity: "oneHot" | "nan",
  out: FloatArray,
  weights: Float64Array,
): void {
  let largest2 = -Infinity;
  for (let i = 0; i < length; i++) largest2 = Math.max(largest2, x[start + i]!);
  if (largest2 === Infinity) return forwardPlusInfinity(x, start, length, plusInfinity, out);
  if (largest2 === -Infinity) {
    out.fill(0, start, start + length);
    return;
  }

  const largest = Math.max(0, largest2);
  const sum = startSum();
  for (let i = 0; i < length; i++) {
    const weight = expDifference(x[start + i]!, largest);
    weights[i] = weight;
    addTo(sum, weight);
  }

  const total2 = totalOf(sum);
  const total = exp(-largest) + total2;
  for (let i = 0; i < length; i++) out[start + i] = weights[i]! / total;
}

function forwardPlusInfinity(
  x: FloatArray,
  start: number,
  length: number,
  plusInfinity: "oneHot" | "nan",
  out: FloatArray,
): void {
  let total = 0;
  for (let i = 0; i < length; i++) if (x[start + i] === Infinity) total += 1;
  for (let i = 0; i < length; i++)
    out[start + i] = plusInfinity === "nan" ? NaN : x[start + i] === Infinity ? 1 / total : 0;
}

function backwardRow(dy: FloatArray, y: FloatArray, start: number, length: number, out: FloatArray): void {
  const sum = startSum();
  for (let i = 0; i < length; i++) addTo(sum, dy[start + i]! * y[start + i]!);
  const total = totalOf(sum);
  for (let i = 0; i < length; i++) out[start + i] = y[start + i]! * (dy[start + i]! - total);
}

/** In binary64 for results that are rounded to binary32. Sums take elements in turn, as two lanes do. */
function forwardRow32(
  x: FloatArray,
  start: number,
  length: number,
  plusInfinity: "oneHot" | "nan",
  out: FloatArray,
  weights: Float64Array,
): void {
  let largest2 = -Infinity;
  for (let i = 0; i < length; i++) largest2 = Math.max(largest2, x[start + i]!);
  if (largest2 === Infinity) return forwardPlusInfinity(x, start, length, plusInfinity, out);
  if (largest2 === -Infinity) {
    out.fill(0, start, start + length);
    return;
  }

  const largest = Math.max(0, largest2);
  let sum = 0;
  let otherSum = 0;
  for (let i = 0; i < length; i++) {
    const weight = wideExpDifference(x[start + i]!, largest);
    weights[i] = weight;
    const nextSum = sum + weight;
    sum = otherSum;
    otherSum = nextSum;
  }

  const total2 = sum + otherSum;
  const total = wideExp(-largest) + total2;
  const inverseTotal = 1 / total;
  for (let i = 0; i < length; i++) out[start + i] = weights[i]! * inverseTotal;
}

/** In binary64 for results that are rounded to binary32. Sums take elements in turn, as two lanes do. */
function backwardRow32(dy: FloatArray, y: FloatArray, start: number, length: number, out: FloatArray): void {
  let sum = 0;
  let otherSum = 0;
  for (let i = 0; i < length; i++) {
    const nextSum = sum + dy[start + i]! * y[start + i]!;
    sum = otherSum;
    otherSum = nextSum;
  }

  const total = sum + otherSum;
  for (let i = 0; i < length; i++) out[start + i] = y[start + i]! * (dy[start + i]! - total);
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

/** eˣ for x ≤ 0, in binary64 for a result that is rounded to binary32. */
const wideExpOfNegative = (x: number): number => {
  const clamped = x < -708 ? -708 : x;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};

/** e^(a − b) where b is the greater one, as accurate as if the difference were not rounded; 1 elsewhere, in binary64 for a result that is rounded to binary32. */
const wideExpDifference = (a: number, b: number): number => {
  const difference = a - b;
  return wideExpOfNegative(difference > 0 ? 0 : difference);
};

/** eˣ, in binary64 for a result that is rounded to binary32. */
const wideExp = (x: number): number => {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};
