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
  outputFor,
  outputOfLength,
  rowLayout,
  rowsLeft,
  startSum,
  totalOf,
} from "../../runtime/index.ts";
import { exp } from "../internal/exp.ts";
import { expDifference } from "../internal/expDifference.ts";
import { log1p } from "../internal/log1p.ts";

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
  for (const row of left) out[row] = forwardRow(x, row * rows.stride, rows.length);
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
  for (const row of left)
    backwardRow(dy[row]!, x, row * rows.stride, rows.length, plusInfinity, out, weights);
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

  const total = totalOf(sum);
  for (let i = 0; i < length; i++) out[start + i] = (dy * weights[i]!) / (exp(-largest) + total);
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
