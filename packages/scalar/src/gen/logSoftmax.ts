// Generated from specs/activations/logSoftmax.ts by @subgrad/generator. Do not edit.
import { addTo, startSum, totalOf } from "./internal/compensatedSum.ts";
import { exp } from "./internal/exp.ts";
import { expScaledDifference } from "./internal/expScaledDifference.ts";
import { log1p } from "./internal/log1p.ts";
import { checkOptions, choiceParameter, numberParameter } from "./internal/parameters.ts";
import { type Row, rowValues } from "./internal/rowValues.ts";

const TEMPERATURE = { name: "temperature", default: 1, above: 0 };

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_MINUS_INFINITY = {
  name: "allMinusInfinity",
  default: "nan",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface LogSoftmaxOptions {
  /** Divides x: the higher, the more even the result. A number > 0; default 1. PyTorch, JAX, Keras, TensorFlow.js, ONNX, NNlib: always 1. */
  readonly temperature?: number | undefined;
  /** What the softmax of a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". PyTorch, JAX, Keras, TensorFlow.js, ONNX, NNlib: always "nan". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What the softmax of a row of −∞ alone becomes: NaN, 0, or equal shares of all elements. One of "nan", "zero", "uniform"; default "nan". PyTorch, JAX, Keras, TensorFlow.js, ONNX, NNlib: always "nan". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

/**
 * Logarithm of softmax of a row.
 *
 * `logSoftmax(x, temperature) = x / temperature - log(rowSum(exp(x / temperature)))`
 *
 * Log-probabilities: x less the logarithm of the sum of the exponentials.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? -log1p(rowSum(1, x === Infinity) - 1) : -Infinity`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? -Infinity : -log1p(rowCount() - 1)`.
 *
 * Error: at most 3 ULP.
 *
 * @see Blanchard, Higham & Higham 2021, Accurately computing the log-sum-exp and softmax functions, IMA Journal of Numerical Analysis 41
 */
export function logSoftmax(x: Row, options: LogSoftmaxOptions = {}): Float64Array {
  const xRow = rowValues("logSoftmax", "x", x);
  checkOptions("logSoftmax", options);
  const temperature = numberParameter("logSoftmax", TEMPERATURE, options.temperature);
  const plusInfinity = choiceParameter("logSoftmax", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("logSoftmax", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = new Float64Array(xRow.length);
  forwardRow(xRow, temperature, plusInfinity, allMinusInfinity, out);
  return out;
}

/**
 * The gradient of x from the gradient of y = {@link logSoftmax}(x).
 *
 * Saves: output.
 *
 * Error: at most 6 ULP, of at least `(abs(dy) + (exp(y) === 0 ? 0 : (1 - y) * exp(y)) * rowSum(abs(dy))) / temperature`.
 */
export function logSoftmaxBackward(dy: Row, y: Row, options: LogSoftmaxOptions = {}): Float64Array {
  const yRow = rowValues("logSoftmaxBackward", "y", y);
  const dyRow = rowValues("logSoftmaxBackward", "dy", dy, yRow.length);
  checkOptions("logSoftmaxBackward", options);
  const temperature = numberParameter("logSoftmaxBackward", TEMPERATURE, options.temperature);
  choiceParameter("logSoftmaxBackward", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("logSoftmaxBackward", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = new Float64Array(yRow.length);
  backwardRow(dyRow, yRow, temperature, out);
  return out;
}

/**
 * The gradient of temperature from the gradient of y = {@link logSoftmax}(x).
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : rowSum(x === Infinity || dy === 0 ? 0 : dy > 0 ? Infinity : -Infinity)`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : 0`.
 *
 * Error: at most 8 ULP, of at least `rowSum(dy === 0 ? 0 : abs(dy) * (rowMax(x) - x + rowSum(exp(-(rowMax(x) - x) / temperature) === 0 ? 0 : exp(-(rowMax(x) - x) / temperature) * (rowMax(x) - x)) / rowSum(exp(-(rowMax(x) - x) / temperature)))) / temperature / temperature`.
 */
export function logSoftmaxTemperatureBackward(dy: Row, x: Row, options: LogSoftmaxOptions = {}): number {
  const xRow = rowValues("logSoftmaxTemperatureBackward", "x", x);
  const dyRow = rowValues("logSoftmaxTemperatureBackward", "dy", dy, xRow.length);
  checkOptions("logSoftmaxTemperatureBackward", options);
  const temperature = numberParameter("logSoftmaxTemperatureBackward", TEMPERATURE, options.temperature);
  const plusInfinity = choiceParameter("logSoftmaxTemperatureBackward", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter(
    "logSoftmaxTemperatureBackward",
    ALL_MINUS_INFINITY,
    options.allMinusInfinity,
  );
  return temperatureRow(dyRow, xRow, temperature, plusInfinity, allMinusInfinity);
}

function forwardRow(
  x: Float64Array,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: Float64Array,
): void {
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) largest = Math.max(largest, x[i]!);
  if (largest === Infinity) return forwardPlusInfinity(x, plusInfinity, out);
  if (largest === -Infinity) {
    out.fill(
      allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? -Infinity : -log1p(x.length - 1),
    );
    return;
  }

  const sum = startSum();
  let total2 = 0;
  for (let i = 0; i < x.length; i++) {
    const weight = expScaledDifference(x[i]!, largest, temperature);
    if (x[i] !== largest) addTo(sum, weight);
    if (x[i] === largest) total2 += 1;
  }

  const total = totalOf(sum);
  const rest = total + (total2 - 1);
  const logarithm = log1p(rest);
  for (let i = 0; i < x.length; i++) out[i] = (x[i]! - largest) / temperature - logarithm;
}

function forwardPlusInfinity(x: Float64Array, plusInfinity: "oneHot" | "nan", out: Float64Array): void {
  let total = 0;
  for (let i = 0; i < x.length; i++) if (x[i] === Infinity) total += 1;
  for (let i = 0; i < x.length; i++)
    out[i] = plusInfinity === "nan" ? NaN : x[i] === Infinity ? -log1p(total - 1) : -Infinity;
}

function backwardRow(dy: Float64Array, y: Float64Array, temperature: number, out: Float64Array): void {
  let largestY = -Infinity;
  let largestDy = -Infinity;
  const sum = startSum();
  for (let i = 0; i < y.length; i++) {
    largestY = Math.max(largestY, y[i]!);
    largestDy = Math.max(largestDy, dy[i]!);
    addTo(sum, dy[i]!);
  }

  const total = totalOf(sum);
  if (Number.isNaN(largestY) || Number.isNaN(largestDy)) {
    out.fill(NaN);
    return;
  }

  for (let i = 0; i < y.length; i++) out[i] = (dy[i]! - exp(y[i]!) * total) / temperature;
}

function temperatureRow(
  dy: Float64Array,
  x: Float64Array,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
): number {
  let largestDy = -Infinity;
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) {
    largestDy = Math.max(largestDy, dy[i]!);
    largest = Math.max(largest, x[i]!);
  }

  if (Number.isNaN(largest) || Number.isNaN(largestDy)) return NaN;
  if (largest === Infinity) return temperaturePlusInfinity(dy, x, plusInfinity);
  if (largest === -Infinity) return allMinusInfinity === "nan" ? NaN : 0;
  const totalSum = startSum();
  const total2Sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const distance = x[i]! - largest;
    const weight = expScaledDifference(x[i]!, largest, temperature);
    addTo(totalSum, weight === 0 ? 0 : weight * distance);
    addTo(total2Sum, weight);
  }

  const total = totalOf(totalSum);
  const total2 = totalOf(total2Sum);
  const mean = total / total2;
  const total3Sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const distance = x[i]! - largest;
    addTo(total3Sum, dy[i] === 0 ? 0 : dy[i]! * (distance - mean));
  }

  const total3 = totalOf(total3Sum);
  return -total3 / temperature / temperature;
}

function temperaturePlusInfinity(dy: Float64Array, x: Float64Array, plusInfinity: "oneHot" | "nan"): number {
  const sum = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(sum, x[i] === Infinity || dy[i] === 0 ? 0 : dy[i]! > 0 ? Infinity : -Infinity);
  const total = totalOf(sum);
  return plusInfinity === "nan" ? NaN : total;
}
