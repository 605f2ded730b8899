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
  outputFor,
  outputOfLength,
  rowLayout,
  rowsLeft,
  startSum,
  totalOf,
} from "../../runtime/index.ts";
import { expDifference } from "../internal/expDifference.ts";
import { expm1 } from "../internal/expm1.ts";
import { log } from "../internal/log.ts";
import { log1p } from "../internal/log1p.ts";

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
  for (const row of left) out[row] = forwardRow(x, row * rows.stride, rows.length);
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
  for (const row of left)
    backwardRow(dy[row]!, x, row * rows.stride, rows.length, plusInfinity, allMinusInfinity, out, weights);
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
  return largest + (lacking > -0.5 ? log1p(lacking) : log(mean));
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
