// Generated from specs/activations/softmax.ts by @subgrad/generator. Do not edit.
import { addTo, startSum, totalOf } from "./internal/compensatedSum.ts";
import { expScaledDifference } from "./internal/expScaledDifference.ts";
import { checkOptions, choiceParameter, numberParameter } from "./internal/parameters.ts";
import { type Row, rowValues } from "./internal/rowValues.ts";

const TEMPERATURE = { name: "temperature", default: 1, above: 0 };

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_MINUS_INFINITY = {
  name: "allMinusInfinity",
  default: "nan",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface SoftmaxOptions {
  /** Divides x: the higher, the more even the result. A number > 0; default 1. PyTorch, JAX, Keras, TensorFlow.js, ONNX, WebNN, NNlib: always 1. */
  readonly temperature?: number | undefined;
  /** What a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". PyTorch, JAX, Keras, TensorFlow.js, ONNX, WebNN: always "nan"; NNlib: always "oneHot". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What a row of −∞ alone becomes: NaN, 0, or equal shares of all elements. One of "nan", "zero", "uniform"; default "nan". PyTorch, JAX, Keras, TensorFlow.js, ONNX, WebNN, NNlib: always "nan". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

/**
 * Softmax of a row.
 *
 * `softmax(x, temperature) = exp(x / temperature) / rowSum(exp(x / temperature))`
 *
 * Positive numbers that sum to 1, in the ratios of the exponentials.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? 1 / rowSum(1, x === Infinity) : 0`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : 1 / rowCount()`.
 *
 * Error: at most 3 ULP.
 *
 * @see Bridle 1990, Probabilistic Interpretation of Feedforward Classification Network Outputs, with Relationships to Statistical Pattern Recognition
 */
export function softmax(x: Row, options: SoftmaxOptions = {}): Float64Array {
  const xRow = rowValues("softmax", "x", x);
  checkOptions("softmax", options);
  const temperature = numberParameter("softmax", TEMPERATURE, options.temperature);
  const plusInfinity = choiceParameter("softmax", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("softmax", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = new Float64Array(xRow.length);
  forwardRow(xRow, temperature, plusInfinity, allMinusInfinity, out);
  return out;
}

/**
 * The gradient of x from the gradient of y = {@link softmax}(x).
 *
 * Saves: output.
 *
 * Error: at most 6 ULP, of at least `y * (abs(dy) + rowSum(abs(dy) * y)) / temperature`.
 */
export function softmaxBackward(dy: Row, y: Row, options: SoftmaxOptions = {}): Float64Array {
  const yRow = rowValues("softmaxBackward", "y", y);
  const dyRow = rowValues("softmaxBackward", "dy", dy, yRow.length);
  checkOptions("softmaxBackward", options);
  const temperature = numberParameter("softmaxBackward", TEMPERATURE, options.temperature);
  choiceParameter("softmaxBackward", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("softmaxBackward", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = new Float64Array(yRow.length);
  backwardRow(dyRow, yRow, temperature, out);
  return out;
}

/**
 * The gradient of temperature from the gradient of y = {@link softmax}(x).
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : 0`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : 0`.
 *
 * Error: at most 8 ULP, of at least `rowSum(abs(dy) * y * ((y === 0 ? 0 : rowMax(x) - x) + rowSum(y * (y === 0 ? 0 : rowMax(x) - x)))) / temperature / temperature`.
 */
export function softmaxTemperatureBackward(dy: Row, x: Row, y: Row, options: SoftmaxOptions = {}): number {
  const xRow = rowValues("softmaxTemperatureBackward", "x", x);
  const dyRow = rowValues("softmaxTemperatureBackward", "dy", dy, xRow.length);
  const yRow = rowValues("softmaxTemperatureBackward", "y", y, xRow.length);
  checkOptions("softmaxTemperatureBackward", options);
  const temperature = numberParameter("softmaxTemperatureBackward", TEMPERATURE, options.temperature);
  const plusInfinity = choiceParameter("softmaxTemperatureBackward", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter(
    "softmaxTemperatureBackward",
    ALL_MINUS_INFINITY,
    options.allMinusInfinity,
  );
  return temperatureRow(dyRow, xRow, yRow, temperature, plusInfinity, allMinusInfinity);
}

function forwardRow(
  x: Float64Array,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: Float64Array,
): void {
  const weights = new Float64Array(x.length);
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) largest = Math.max(largest, x[i]!);
  if (largest === Infinity) return forwardPlusInfinity(x, plusInfinity, out);
  if (largest === -Infinity) {
    out.fill(allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : 1 / x.length);
    return;
  }

  const sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const weight = expScaledDifference(x[i]!, largest, temperature);
    weights[i] = weight;
    addTo(sum, weight);
  }

  const total = totalOf(sum);
  for (let i = 0; i < x.length; i++) out[i] = weights[i]! / total;
}

function forwardPlusInfinity(x: Float64Array, plusInfinity: "oneHot" | "nan", out: Float64Array): void {
  let total = 0;
  for (let i = 0; i < x.length; i++) if (x[i] === Infinity) total += 1;
  for (let i = 0; i < x.length; i++)
    out[i] = plusInfinity === "nan" ? NaN : x[i] === Infinity ? 1 / total : 0;
}

function backwardRow(dy: Float64Array, y: Float64Array, temperature: number, out: Float64Array): void {
  const sum = startSum();
  for (let i = 0; i < y.length; i++) addTo(sum, dy[i]! * y[i]!);
  const total = totalOf(sum);
  for (let i = 0; i < y.length; i++) out[i] = (y[i]! * (dy[i]! - total)) / temperature;
}

function temperatureRow(
  dy: Float64Array,
  x: Float64Array,
  y: Float64Array,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
): number {
  let largestY = -Infinity;
  let largestDy = -Infinity;
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) {
    largestY = Math.max(largestY, y[i]!);
    largestDy = Math.max(largestDy, dy[i]!);
    largest = Math.max(largest, x[i]!);
  }

  if (Number.isNaN(largest) || Number.isNaN(largestY) || Number.isNaN(largestDy)) return NaN;
  if (largest === Infinity) return plusInfinity === "nan" ? NaN : 0;
  if (largest === -Infinity) return allMinusInfinity === "nan" ? NaN : 0;
  const meanSum = startSum();
  for (let i = 0; i < x.length; i++) {
    const distance = y[i] === 0 ? 0 : x[i]! - largest;
    addTo(meanSum, y[i]! * distance);
  }

  const mean = totalOf(meanSum);
  const totalSum = startSum();
  for (let i = 0; i < x.length; i++) {
    const distance = y[i] === 0 ? 0 : x[i]! - largest;
    addTo(totalSum, dy[i]! * (y[i]! * (distance - mean)));
  }

  const total = totalOf(totalSum);
  return -total / temperature / temperature;
}
