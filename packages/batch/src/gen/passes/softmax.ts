// Generated from specs/activations/softmax.ts by @subgrad/generator. Do not edit.
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
import { expScaledDifference } from "../internal/expScaledDifference.ts";

const TEMPERATURE = { name: "temperature", default: 1, above: 0 };

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_MINUS_INFINITY = {
  name: "allMinusInfinity",
  default: "nan",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface SoftmaxOptions extends Rows {
  /** Divides x: the higher, the more even the result. A number > 0; default 1. PyTorch, JAX, Keras, TensorFlow.js, ONNX, WebNN, NNlib: always 1. */
  readonly temperature?: number | undefined;
  /** What a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". PyTorch, JAX, Keras, TensorFlow.js, ONNX, WebNN: always "nan"; NNlib: always "oneHot". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What a row of −∞ alone becomes: NaN, 0, or equal shares of all elements. One of "nan", "zero", "uniform"; default "nan". PyTorch, JAX, Keras, TensorFlow.js, ONNX, WebNN, NNlib: always "nan". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SoftmaxOptions & Output<A>,
  forwardLanes: RowGrade,
): A {
  checkInput("softmax", "x", x);
  checkOptions("softmax", options);
  const rows = rowLayout("softmax", "x", x, options);
  const temperature = numberParameter("softmax", TEMPERATURE, x, options.temperature);
  const plusInfinity = choiceParameter("softmax", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("softmax", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputFor("softmax", options.out, x);
  const left = rowsLeft(forwardLanes, rows, [x], out, [temperature]);
  if (left.length === 0) return out;
  const weights = new Float64Array(rows.length);
  for (const row of left)
    forwardRow(x, row * rows.stride, rows.length, temperature, plusInfinity, allMinusInfinity, out, weights);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: SoftmaxOptions & Output<A>,
  backwardLanes: RowGrade,
): A {
  checkInput("softmaxBackward", "y", y);
  checkOptions("softmaxBackward", options);
  const rows = rowLayout("softmaxBackward", "y", y, options);
  checkLike("softmaxBackward", "dy", dy, y);
  const temperature = numberParameter("softmaxBackward", TEMPERATURE, y, options.temperature);
  choiceParameter("softmaxBackward", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("softmaxBackward", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputFor("softmaxBackward", options.out, y, dy);
  const left = rowsLeft(backwardLanes, rows, [dy, y], out, [temperature]);
  for (const row of left) backwardRow(dy, y, row * rows.stride, rows.length, temperature, out);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  y: A,
  options: SoftmaxOptions,
): { temperature: number } {
  checkInput("softmaxParameterGradients", "x", x);
  checkOptions("softmaxParameterGradients", options);
  const rows = rowLayout("softmaxParameterGradients", "x", x, options);
  checkLike("softmaxParameterGradients", "dy", dy, x);
  checkLike("softmaxParameterGradients", "y", y, x);
  const temperature = numberParameter("softmaxParameterGradients", TEMPERATURE, x, options.temperature);
  const plusInfinity = choiceParameter("softmaxParameterGradients", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter(
    "softmaxParameterGradients",
    ALL_MINUS_INFINITY,
    options.allMinusInfinity,
  );
  const temperatureSum = startSum();
  for (let row = 0; row < rows.count; row++)
    addTo(
      temperatureSum,
      temperatureRow(dy, x, y, row * rows.stride, rows.length, temperature, plusInfinity, allMinusInfinity),
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
  weights: Float64Array,
): void {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, x[start + i]!);
  if (largest === Infinity) return forwardPlusInfinity(x, start, length, plusInfinity, out);
  if (largest === -Infinity) {
    out.fill(
      allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : 1 / length,
      start,
      start + length,
    );
    return;
  }

  const sum = startSum();
  for (let i = 0; i < length; i++) {
    const weight = expScaledDifference(x[start + i]!, largest, temperature);
    weights[i] = weight;
    addTo(sum, weight);
  }

  const total = totalOf(sum);
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

function backwardRow(
  dy: FloatArray,
  y: FloatArray,
  start: number,
  length: number,
  temperature: number,
  out: FloatArray,
): void {
  const sum = startSum();
  for (let i = 0; i < length; i++) addTo(sum, dy[start + i]! * y[start + i]!);
  const total = totalOf(sum);
  for (let i = 0; i < length; i++) out[start + i] = (y[start + i]! * (dy[start + i]! - total)) / temperature;
}

function temperatureRow(
  dy: FloatArray,
  x: FloatArray,
  y: FloatArray,
  start: number,
  length: number,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
): number {
  let largestY = -Infinity;
  let largestDy = -Infinity;
  let largest = -Infinity;
  for (let i = 0; i < length; i++) {
    largestY = Math.max(largestY, y[start + i]!);
    largestDy = Math.max(largestDy, dy[start + i]!);
    largest = Math.max(largest, x[start + i]!);
  }

  if (Number.isNaN(largest) || Number.isNaN(largestY) || Number.isNaN(largestDy)) return NaN;
  if (largest === Infinity) return plusInfinity === "nan" ? NaN : 0;
  if (largest === -Infinity) return allMinusInfinity === "nan" ? NaN : 0;
  const meanSum = startSum();
  for (let i = 0; i < length; i++) {
    const distance = y[start + i] === 0 ? 0 : x[start + i]! - largest;
    addTo(meanSum, y[start + i]! * distance);
  }

  const mean = totalOf(meanSum);
  const totalSum = startSum();
  for (let i = 0; i < length; i++) {
    const distance = y[start + i] === 0 ? 0 : x[start + i]! - largest;
    addTo(totalSum, dy[start + i]! * (y[start + i]! * (distance - mean)));
  }

  const total = totalOf(totalSum);
  return -total / temperature / temperature;
}
