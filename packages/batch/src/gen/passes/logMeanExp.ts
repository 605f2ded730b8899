// Generated from specs/activations/logMeanExp.ts by @subgrad/generator. Do not edit.
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
  outputOfLength,
  rowLayout,
  rowsLeft,
  startSum,
  totalOf,
} from "../../runtime/index.ts";
import { expDifference } from "../internal/expDifference.ts";
import { expm1 } from "../internal/expm1.ts";
import { exponentOf as sharedExponentOf } from "../internal/exponentOf.ts";
import { log1p } from "../internal/log1p.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_MINUS_INFINITY = {
  name: "allMinusInfinity",
  default: "nan",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface LogMeanExpOptions extends Rows {
  /** What the gradient of a row that holds +∞ is: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". JAX: always "nan". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What the gradient of a row of −∞ alone is: NaN, 0, or equal shares of all elements. One of "nan", "zero", "uniform"; default "nan". JAX: always "nan". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: LogMeanExpOptions & Output<A>,
  forwardLanes: RowGrade,
): A {
  checkInput("logMeanExp", "x", x);
  checkOptions("logMeanExp", options);
  const rows = rowLayout("logMeanExp", "x", x, options);
  choiceParameter("logMeanExp", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("logMeanExp", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputOfLength("logMeanExp", options.out, x, rows.count);
  const left = rowsLeft(forwardLanes, rows, [x], out, []);
  const computeRow = isFloat32(x) ? forwardRow32 : forwardRow;
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    out[row] = computeRow(x, row * rows.stride, rows.length);
  }

  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogMeanExpOptions & Output<A>,
  backwardLanes: RowGrade,
): A {
  checkInput("logMeanExpBackward", "x", x);
  checkOptions("logMeanExpBackward", options);
  const rows = rowLayout("logMeanExpBackward", "x", x, options);
  checkLike("logMeanExpBackward", "dy", dy, x, rows.count);
  const plusInfinity = choiceParameter("logMeanExpBackward", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter(
    "logMeanExpBackward",
    ALL_MINUS_INFINITY,
    options.allMinusInfinity,
  );
  const out = outputFor("logMeanExpBackward", options.out, x, dy);
  const left = rowsLeft(backwardLanes, rows, [dy, x], out, []);
  if (left.length === 0) return out;
  const weights = new Float64Array(rows.length);
  const computeRow = isFloat32(x) ? backwardRow32 : backwardRow;
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    computeRow(dy[row]!, x, row * rows.stride, rows.length, plusInfinity, allMinusInfinity, out, weights);
  }

  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: LogMeanExpOptions): {} {
  checkInput("logMeanExpParameterGradients", "x", x);
  checkOptions("logMeanExpParameterGradients", options);
  const rows = rowLayout("logMeanExpParameterGradients", "x", x, options);
  checkLike("logMeanExpParameterGradients", "dy", dy, x, rows.count);
  choiceParameter("logMeanExpParameterGradients", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("logMeanExpParameterGradients", ALL_MINUS_INFINITY, options.allMinusInfinity);
  return {};
}

function forwardRow(x: FloatArray, start: number, length: number): number {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, x[start + i]!);
  if (largest === Infinity) return Infinity;
  if (largest === -Infinity) return -Infinity;
  const totalSum = startSum();
  const total2Sum = startSum();
  for (let i = 0; i < length; i++) {
    addTo(totalSum, expm1(x[start + i]! - largest));
    addTo(total2Sum, expDifference(x[start + i]!, largest));
  }

  const total = totalOf(totalSum);
  const total2 = totalOf(total2Sum);
  const lacking = total / length;
  const mean = total2 / length;
  const logarithm = log1p(lacking > -0.5 ? lacking : -lacking / mean);
  return lacking > -0.5 ? largest + logarithm : largest - logarithm;
}

function backwardRow(
  dy: number,
  x: FloatArray,
  start: number,
  length: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: FloatArray,
  weights: Float64Array,
): void {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, x[start + i]!);
  if (Number.isNaN(dy)) {
    out.fill(NaN, start, start + length);
    return;
  }

  if (largest === Infinity) return backwardPlusInfinity(dy, x, start, length, plusInfinity, out);
  if (largest === -Infinity) {
    out.fill(
      allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : dy / length,
      start,
      start + length,
    );
    return;
  }

  const sum = startSum();
  for (let i = 0; i < length; i++) {
    const weight = expDifference(x[start + i]!, largest);
    weights[i] = weight;
    addTo(sum, weight);
  }

  const total = totalOf(sum);
  for (let i = 0; i < length; i++) out[start + i] = (dy * weights[i]!) / total;
}

function backwardPlusInfinity(
  dy: number,
  x: FloatArray,
  start: number,
  length: number,
  plusInfinity: "oneHot" | "nan",
  out: FloatArray,
): void {
  let total = 0;
  for (let i = 0; i < length; i++) if (x[start + i] === Infinity) total += 1;
  for (let i = 0; i < length; i++)
    out[start + i] = plusInfinity === "nan" ? NaN : x[start + i] === Infinity ? dy / total : 0;
}

/** In binary64 for results that are rounded to binary32. Sums take elements in turn, as two lanes do. */
function forwardRow32(x: FloatArray, start: number, length: number): number {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, x[start + i]!);
  if (largest === Infinity) return Infinity;
  if (largest === -Infinity) return -Infinity;
  let totalSum = 0;
  let otherTotalSum = 0;
  let total2Sum = 0;
  let otherTotal2Sum = 0;
  for (let i = 0; i < length; i++) {
    const nextTotalSum = totalSum + wideExpm1(x[start + i]! - largest);
    totalSum = otherTotalSum;
    otherTotalSum = nextTotalSum;
    const nextTotal2Sum = total2Sum + wideExpDifference(x[start + i]!, largest);
    total2Sum = otherTotal2Sum;
    otherTotal2Sum = nextTotal2Sum;
  }

  const total = totalSum + otherTotalSum;
  const total2 = total2Sum + otherTotal2Sum;
  const lacking = total / length;
  const mean = total2 / length;
  const logarithm = wideLog1p(lacking > -0.5 ? lacking : -lacking / mean);
  return lacking > -0.5 ? largest + logarithm : largest - logarithm;
}

/** In binary64 for results that are rounded to binary32. Sums take elements in turn, as two lanes do. */
function backwardRow32(
  dy: number,
  x: FloatArray,
  start: number,
  length: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: FloatArray,
  weights: Float64Array,
): void {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, x[start + i]!);
  if (Number.isNaN(dy)) {
    out.fill(NaN, start, start + length);
    return;
  }

  if (largest === Infinity) return backwardPlusInfinity(dy, x, start, length, plusInfinity, out);
  if (largest === -Infinity) {
    out.fill(
      allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : dy / length,
      start,
      start + length,
    );
    return;
  }

  let sum = 0;
  let otherSum = 0;
  for (let i = 0; i < length; i++) {
    const weight = wideExpDifference(x[start + i]!, largest);
    weights[i] = weight;
    const nextSum = sum + weight;
    sum = otherSum;
    otherSum = nextSum;
  }

  const total = sum + otherSum;
  const inverseTotal = 1 / total;
  for (let i = 0; i < length; i++) out[start + i] = dy * weights[i]! * inverseTotal;
}

/** Engines look an import up in every turn of a loop, and a constant of the module never. */
const exponentOf = sharedExponentOf;

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

/** ln(1 + t) for 0 ≤ t ≤ 1, in binary64 for a result that is rounded to binary32. */
const wideLog1pUnit = (t: number): number => {
  const s = t / (2 + t);
  const z = s * s;
  const p = 0.2861688396566621 + z * (0.21427672654009902 + z * 0.24300863363741146);
  return s * (2 + z * (0.6666667562240125 + z * (0.3999887774618558 + z * p)));
};

/** ln(1 + x), in binary64 for a result that is rounded to binary32. */
const wideLog1p = (x: number): number => {
  const u = 1 + x;
  if (x <= -1) {
    return x < -1 ? (u - u) / (u - u) : -1 / (u * u);
  }
  if (x > 1.7976931348623157e308) {
    return x;
  }
  const k = exponentOf(Math.SQRT2 * u);
  const scale = powerOfTwo(0 - k);
  return wideLog1pUnit(x * scale - (1 - scale)) - (0 - k) * Math.LN2;
};
