// Generated from specs/activations/logSumExp0.ts by @subgrad/generator. Do not edit.
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
import { exp } from "../internal/exp.ts";
import { expDifference } from "../internal/expDifference.ts";
import { exponentOf as sharedExponentOf } from "../internal/exponentOf.ts";
import { log1p } from "../internal/log1p.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

export interface LogSumExp0Options extends Rows {
  /** What the gradient of a row that holds +∞ is: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: LogSumExp0Options & Output<A>,
  forwardLanes: RowGrade,
): A {
  checkInput("logSumExp0", "x", x);
  checkOptions("logSumExp0", options);
  const rows = rowLayout("logSumExp0", "x", x, options);
  choiceParameter("logSumExp0", PLUS_INFINITY, options.plusInfinity);
  const out = outputOfLength("logSumExp0", options.out, x, rows.count);
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
  options: LogSumExp0Options & Output<A>,
  backwardLanes: RowGrade,
): A {
  checkInput("logSumExp0Backward", "x", x);
  checkOptions("logSumExp0Backward", options);
  const rows = rowLayout("logSumExp0Backward", "x", x, options);
  checkLike("logSumExp0Backward", "dy", dy, x, rows.count);
  const plusInfinity = choiceParameter("logSumExp0Backward", PLUS_INFINITY, options.plusInfinity);
  const out = outputFor("logSumExp0Backward", options.out, x, dy);
  const left = rowsLeft(backwardLanes, rows, [dy, x], out, []);
  if (left.length === 0) return out;
  const weights = new Float64Array(rows.length);
  const computeRow = isFloat32(x) ? backwardRow32 : backwardRow;
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    computeRow(dy[row]!, x, row * rows.stride, rows.length, plusInfinity, out, weights);
  }

  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: LogSumExp0Options): {} {
  checkInput("logSumExp0ParameterGradients", "x", x);
  checkOptions("logSumExp0ParameterGradients", options);
  const rows = rowLayout("logSumExp0ParameterGradients", "x", x, options);
  checkLike("logSumExp0ParameterGradients", "dy", dy, x, rows.count);
  choiceParameter("logSumExp0ParameterGradients", PLUS_INFINITY, options.plusInfinity);
  return {};
}

function forwardRow(x: FloatArray, start: number, length: number): number {
  let largest2 = -Infinity;
  for (let i = 0; i < length; i++) largest2 = Math.max(largest2, x[start + i]!);
  if (largest2 === Infinity) return Infinity;
  if (largest2 === -Infinity) return 0;
  const largest = Math.max(0, largest2);
  const sum = startSum();
  let ties = 0;
  for (let i = 0; i < length; i++) {
    if (x[start + i] !== largest) addTo(sum, expDifference(x[start + i]!, largest));
    if (x[start + i] === largest) ties += 1;
  }

  const less = totalOf(sum);
  return largest + log1p(largest > 0 ? exp(-largest) + less + (ties - 1) : less + ties);
}

function backwardRow(
  dy: number,
  x: FloatArray,
  start: number,
  length: number,
  plusInfinity: "oneHot" | "nan",
  out: FloatArray,
  weights: Float64Array,
): void {
  let largest2 = -Infinity;
  for (let i = 0; i < length; i++) largest2 = Math.max(largest2, x[start + i]!);
  if (Number.isNaN(dy)) {
    out.fill(NaN, start, start + length);
    return;
  }

  if (largest2 === Infinity) return backwardPlusInfinity(dy, x, start, length, plusInfinity, out);
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
  let largest2 = -Infinity;
  for (let i = 0; i < length; i++) largest2 = Math.max(largest2, x[start + i]!);
  if (largest2 === Infinity) return Infinity;
  if (largest2 === -Infinity) return 0;
  const largest = Math.max(0, largest2);
  let sum = 0;
  let otherSum = 0;
  let ties = 0;
  for (let i = 0; i < length; i++) {
    const nextSum = sum + (x[start + i] !== largest ? wideExpDifference(x[start + i]!, largest) : 0);
    sum = otherSum;
    otherSum = nextSum;
    if (x[start + i] === largest) ties += 1;
  }

  const less = sum + otherSum;
  return largest + wideLog1p(largest > 0 ? wideExp(-largest) + less + (ties - 1) : less + ties);
}

/** In binary64 for results that are rounded to binary32. Sums take elements in turn, as two lanes do. */
function backwardRow32(
  dy: number,
  x: FloatArray,
  start: number,
  length: number,
  plusInfinity: "oneHot" | "nan",
  out: FloatArray,
  weights: Float64Array,
): void {
  let largest2 = -Infinity;
  for (let i = 0; i < length; i++) largest2 = Math.max(largest2, x[start + i]!);
  if (Number.isNaN(dy)) {
    out.fill(NaN, start, start + length);
    return;
  }

  if (largest2 === Infinity) return backwardPlusInfinity(dy, x, start, length, plusInfinity, out);
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

/** eˣ, in binary64 for a result that is rounded to binary32. */
const wideExp = (x: number): number => {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};
