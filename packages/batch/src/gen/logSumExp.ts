// Generated from specs/activations/logSumExp.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  type Rows,
  addTo,
  checkInput,
  checkLike,
  checkOptions,
  choiceParameter,
  outputFor,
  outputOfLength,
  rowLayout,
  startSum,
  totalOf,
} from "../runtime/index.ts";
import { expDifference } from "./internal/expDifference.ts";
import { log1p } from "./internal/log1p.ts";

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

/**
 * Logarithm of the sum of exponentials, one number for each row.
 *
 * `logSumExp(x) = log(rowSum(exp(x)))`
 *
 * A smooth maximum of the row: at least its largest element, and at most ln n more.
 *
 * In rows that hold +∞: `Infinity`.
 * In rows of −∞ alone: `-Infinity`.
 *
 * Error: at most 5 ULP in a Float32Array, 3 ULP in a Float64Array, of at least `abs(rowMax(x))`.
 *
 * @see Blanchard, Higham & Higham 2021, Accurately computing the log-sum-exp and softmax functions, IMA Journal of Numerical Analysis 41
 */
export function logSumExp<A extends FloatArray>(x: A, options: LogSumExpOptions & Output<A> = {}): A {
  checkInput("logSumExp", "x", x);
  checkOptions("logSumExp", options);
  const rows = rowLayout("logSumExp", "x", x, options);
  choiceParameter("logSumExp", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("logSumExp", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputOfLength("logSumExp", options.out, x, rows.count);
  for (let row = 0; row < rows.count; row++) out[row] = forwardRow(x, row * rows.stride, rows.length);
  return out;
}

/**
 * The gradient of x from the gradient of y = {@link logSumExp}(x), row by row.
 *
 * Saves: input.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? dy / rowSum(1, x === Infinity) : 0`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : dy / rowCount()`.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function logSumExpBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogSumExpOptions & Output<A> = {},
): A {
  checkInput("logSumExpBackward", "x", x);
  checkOptions("logSumExpBackward", options);
  const rows = rowLayout("logSumExpBackward", "x", x, options);
  checkLike("logSumExpBackward", "dy", dy, x, rows.count);
  const plusInfinity = choiceParameter("logSumExpBackward", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("logSumExpBackward", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputFor("logSumExpBackward", options.out, x, dy);
  const weights = new Float64Array(rows.length);
  for (let row = 0; row < rows.count; row++)
    backwardRow(dy[row]!, x, row * rows.stride, rows.length, plusInfinity, allMinusInfinity, out, weights);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link logSumExp}(x): sums over all rows, in compensated binary64. */
export function logSumExpParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogSumExpOptions = {},
): {} {
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
