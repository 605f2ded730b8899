// Generated from specs/activations/logSumExp.ts by @subgrad/generator. Do not edit.
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
import { log1p } from "../internal/log1p.ts";

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_MINUS_INFINITY = {
  name: "allMinusInfinity",
  default: "nan",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface LogSumExpOptions extends Rows {
  /** What the gradient of a row that holds +∞ is: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". PyTorch, JAX, Keras, TensorFlow.js, ONNX, WebNN, NNlib: always "nan". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What the gradient of a row of −∞ alone is: NaN, 0, or equal shares of all elements. One of "nan", "zero", "uniform"; default "nan". PyTorch, JAX, Keras, TensorFlow.js, ONNX, WebNN, NNlib: always "nan". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: LogSumExpOptions & Output<A>,
  forwardLanes: RowGrade,
): A {
  checkInput("logSumExp", "x", x);
  checkOptions("logSumExp", options);
  const rows = rowLayout("logSumExp", "x", x, options);
  choiceParameter("logSumExp", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("logSumExp", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputOfLength("logSumExp", options.out, x, rows.count);
  const left = rowsLeft(forwardLanes, rows, [x], out, []);
  for (const row of left) out[row] = forwardRow(x, row * rows.stride, rows.length);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogSumExpOptions & Output<A>,
  backwardLanes: RowGrade,
): A {
  checkInput("logSumExpBackward", "x", x);
  checkOptions("logSumExpBackward", options);
  const rows = rowLayout("logSumExpBackward", "x", x, options);
  checkLike("logSumExpBackward", "dy", dy, x, rows.count);
  const plusInfinity = choiceParameter("logSumExpBackward", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("logSumExpBackward", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputFor("logSumExpBackward", options.out, x, dy);
  const left = rowsLeft(backwardLanes, rows, [dy, x], out, []);
  if (left.length === 0) return out;
  const weights = new Float64Array(rows.length);
  for (const row of left)
    backwardRow(dy[row]!, x, row * rows.stride, rows.length, plusInfinity, allMinusInfinity, out, weights);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: LogSumExpOptions): {} {
  checkInput("logSumExpParameterGradients", "x", x);
  checkOptions("logSumExpParameterGradients", options);
  const rows = rowLayout("logSumExpParameterGradients", "x", x, options);
  checkLike("logSumExpParameterGradients", "dy", dy, x, rows.count);
  choiceParameter("logSumExpParameterGradients", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("logSumExpParameterGradients", ALL_MINUS_INFINITY, options.allMinusInfinity);
  return {};
}

function forwardRow(x: FloatArray, start: number, length: number): number {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, x[start + i]!);
  if (largest === Infinity) return Infinity;
  if (largest === -Infinity) return -Infinity;
  const sum = startSum();
  let total2 = 0;
  for (let i = 0; i < length; i++) {
    if (x[start + i] !== largest) addTo(sum, expDifference(x[start + i]!, largest));
    if (x[start + i] === largest) total2 += 1;
  }

  const total = totalOf(sum);
  const rest = total + (total2 - 1);
  return largest + log1p(rest);
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
