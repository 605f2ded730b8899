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
  outputFor,
  rowLayout,
  rowsLeft,
  startSum,
  totalOf,
} from "../../runtime/index.ts";
import { exp } from "../internal/exp.ts";
import { expDifference } from "../internal/expDifference.ts";

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
  for (const row of left) forwardRow(x, row * rows.stride, rows.length, plusInfinity, out, weights);
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
  for (const row of left) backwardRow(dy, y, row * rows.stride, rows.length, out);
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

  const total = totalOf(sum);
  for (let i = 0; i < length; i++) out[start + i] = weights[i]! / (exp(-largest) + total);
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
