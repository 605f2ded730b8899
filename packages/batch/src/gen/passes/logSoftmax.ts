// Generated from specs/activations/logSoftmax.ts by @subgrad/generator. Do not edit.
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
  numberParameter,
  outputFor,
  rowLayout,
  rowsLeft,
  startSum,
  totalOf,
} from "../../runtime/index.ts";
import { exp } from "../internal/exp.ts";
import { expScaledDifference } from "../internal/expScaledDifference.ts";
import { log } from "../internal/log.ts";
import { log1p } from "../internal/log1p.ts";

const TEMPERATURE = { name: "temperature", default: 1, above: 0 };

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_MINUS_INFINITY = {
  name: "allMinusInfinity",
  default: "nan",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface LogSoftmaxOptions extends Rows {
  /** Divides x: the higher, the more even the result. A number > 0; default 1. PyTorch, JAX, Keras, TensorFlow.js, ONNX, NNlib: always 1. */
  readonly temperature?: number | undefined;
  /** What the softmax of a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". PyTorch, JAX, Keras, TensorFlow.js, ONNX, NNlib: always "nan". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What the softmax of a row of −∞ alone becomes: NaN, 0, or equal shares of all elements. One of "nan", "zero", "uniform"; default "nan". PyTorch, JAX, Keras, TensorFlow.js, ONNX, NNlib: always "nan". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: LogSoftmaxOptions & Output<A>,
  forwardLanes: RowGrade,
): A {
  checkInput("logSoftmax", "x", x);
  checkOptions("logSoftmax", options);
  const rows = rowLayout("logSoftmax", "x", x, options);
  const temperature = numberParameter("logSoftmax", TEMPERATURE, x, options.temperature);
  const plusInfinity = choiceParameter("logSoftmax", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("logSoftmax", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputFor("logSoftmax", options.out, x);
  const left = rowsLeft(forwardLanes, rows, [x], out, [temperature]);
  for (const row of left)
    forwardRow(x, row * rows.stride, rows.length, temperature, plusInfinity, allMinusInfinity, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: LogSoftmaxOptions & Output<A>,
  backwardLanes: RowGrade,
): A {
  checkInput("logSoftmaxBackward", "y", y);
  checkOptions("logSoftmaxBackward", options);
  const rows = rowLayout("logSoftmaxBackward", "y", y, options);
  checkLike("logSoftmaxBackward", "dy", dy, y);
  const temperature = numberParameter("logSoftmaxBackward", TEMPERATURE, y, options.temperature);
  choiceParameter("logSoftmaxBackward", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("logSoftmaxBackward", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputFor("logSoftmaxBackward", options.out, y, dy);
  const left = rowsLeft(backwardLanes, rows, [dy, y], out, [temperature]);
  for (const row of left) backwardRow(dy, y, row * rows.stride, rows.length, temperature, out);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogSoftmaxOptions,
): { temperature: number } {
  checkInput("logSoftmaxParameterGradients", "x", x);
  checkOptions("logSoftmaxParameterGradients", options);
  const rows = rowLayout("logSoftmaxParameterGradients", "x", x, options);
  checkLike("logSoftmaxParameterGradients", "dy", dy, x);
  const temperature = numberParameter("logSoftmaxParameterGradients", TEMPERATURE, x, options.temperature);
  const plusInfinity = choiceParameter("logSoftmaxParameterGradients", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter(
    "logSoftmaxParameterGradients",
    ALL_MINUS_INFINITY,
    options.allMinusInfinity,
  );
  const temperatureSum = startSum();
  for (let row = 0; row < rows.count; row++)
    addTo(
      temperatureSum,
      temperatureRow(dy, x, row * rows.stride, rows.length, temperature, plusInfinity, allMinusInfinity),
    );
  return { temperature: totalOf(temperatureSum) };
}

function forwardRow(
  x: FloatArray,
  start: number,
  length: number,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: FloatArray,
): void {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, x[start + i]!);
  if (largest === Infinity) return forwardPlusInfinity(x, start, length, plusInfinity, out);
  if (largest === -Infinity) {
    out.fill(
      allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? -Infinity : -log(length),
      start,
      start + length,
    );
    return;
  }

  const sum = startSum();
  let total2 = 0;
  for (let i = 0; i < length; i++) {
    const weight = expScaledDifference(x[start + i]!, largest, temperature);
    if (x[start + i] !== largest) addTo(sum, weight);
    if (x[start + i] === largest) total2 += 1;
  }

  const total = totalOf(sum);
  const rest = total + (total2 - 1);
  for (let i = 0; i < length; i++) out[start + i] = (x[start + i]! - largest) / temperature - log1p(rest);
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
    out[start + i] = plusInfinity === "nan" ? NaN : x[start + i] === Infinity ? -log(total) : -Infinity;
}

function backwardRow(
  dy: FloatArray,
  y: FloatArray,
  start: number,
  length: number,
  temperature: number,
  out: FloatArray,
): void {
  let largestY = -Infinity;
  let largestDy = -Infinity;
  const sum = startSum();
  for (let i = 0; i < length; i++) {
    largestY = Math.max(largestY, y[start + i]!);
    largestDy = Math.max(largestDy, dy[start + i]!);
    addTo(sum, dy[start + i]!);
  }

  const total = totalOf(sum);
  if (Number.isNaN(largestY) || Number.isNaN(largestDy)) {
    out.fill(NaN, start, start + length);
    return;
  }

  for (let i = 0; i < length; i++)
    out[start + i] = (dy[start + i]! - exp(y[start + i]!) * total) / temperature;
}

function temperatureRow(
  dy: FloatArray,
  x: FloatArray,
  start: number,
  length: number,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
): number {
  let largestDy = -Infinity;
  let largest = -Infinity;
  for (let i = 0; i < length; i++) {
    largestDy = Math.max(largestDy, dy[start + i]!);
    largest = Math.max(largest, x[start + i]!);
  }

  if (Number.isNaN(largest) || Number.isNaN(largestDy)) return NaN;
  if (largest === Infinity) return temperaturePlusInfinity(dy, x, start, length, plusInfinity);
  if (largest === -Infinity) return allMinusInfinity === "nan" ? NaN : 0;
  const totalSum = startSum();
  const total2Sum = startSum();
  for (let i = 0; i < length; i++) {
    const distance = x[start + i]! - largest;
    const weight = expScaledDifference(x[start + i]!, largest, temperature);
    addTo(totalSum, weight === 0 ? 0 : weight * distance);
    addTo(total2Sum, weight);
  }

  const total = totalOf(totalSum);
  const total2 = totalOf(total2Sum);
  const mean = total / total2;
  const total3Sum = startSum();
  for (let i = 0; i < length; i++) {
    const distance = x[start + i]! - largest;
    addTo(total3Sum, dy[start + i] === 0 ? 0 : dy[start + i]! * (distance - mean));
  }

  const total3 = totalOf(total3Sum);
  return -total3 / temperature / temperature;
}

function temperaturePlusInfinity(
  dy: FloatArray,
  x: FloatArray,
  start: number,
  length: number,
  plusInfinity: "oneHot" | "nan",
): number {
  const sum = startSum();
  for (let i = 0; i < length; i++)
    addTo(
      sum,
      x[start + i] === Infinity || dy[start + i] === 0 ? 0 : dy[start + i]! > 0 ? Infinity : -Infinity,
    );
  const total = totalOf(sum);
  return plusInfinity === "nan" ? NaN : total;
}
