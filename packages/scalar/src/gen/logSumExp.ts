// Generated from specs/activations/logSumExp.ts by @subgrad/generator. Do not edit.
import { addTo, startSum, totalOf } from "./internal/compensatedSum.ts";
import { expDifference } from "./internal/expDifference.ts";
import { log1p } from "./internal/log1p.ts";
import { checkOptions, choiceParameter } from "./internal/parameters.ts";
import { type Row, checkNumber, rowValues } from "./internal/rowValues.ts";

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_MINUS_INFINITY = {
  name: "allMinusInfinity",
  default: "nan",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface LogSumExpOptions {
  /** What the gradient of a row that holds +∞ is: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". PyTorch, JAX, Keras, TensorFlow.js, ONNX, WebNN, NNlib: always "nan". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What the gradient of a row of −∞ alone is: NaN, 0, or equal shares of all elements. One of "nan", "zero", "uniform"; default "nan". PyTorch, JAX, Keras, TensorFlow.js, ONNX, WebNN, NNlib: always "nan". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

/**
 * Logarithm of the sum of exponentials of a row.
 *
 * `logSumExp(x) = log(rowSum(exp(x)))`
 *
 * A smooth maximum of the row: at least its largest element, and at most ln n more.
 *
 * In rows that hold +∞: `Infinity`.
 * In rows of −∞ alone: `-Infinity`.
 *
 * Error: at most 3 ULP, of at least `abs(rowMax(x))`.
 *
 * @see Blanchard, Higham & Higham 2021, Accurately computing the log-sum-exp and softmax functions, IMA Journal of Numerical Analysis 41
 */
export function logSumExp(x: Row, options: LogSumExpOptions = {}): number {
  const xRow = rowValues("logSumExp", "x", x);
  checkOptions("logSumExp", options);
  choiceParameter("logSumExp", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("logSumExp", ALL_MINUS_INFINITY, options.allMinusInfinity);
  return forwardRow(xRow);
}

/**
 * The gradient of x from the gradient of y = {@link logSumExp}(x).
 *
 * Saves: input.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? dy / rowSum(1, x === Infinity) : 0`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : dy / rowCount()`.
 *
 * Error: at most 6 ULP.
 */
export function logSumExpBackward(dy: number, x: Row, options: LogSumExpOptions = {}): Float64Array {
  const xRow = rowValues("logSumExpBackward", "x", x);
  checkNumber("logSumExpBackward", "dy", dy);
  checkOptions("logSumExpBackward", options);
  const plusInfinity = choiceParameter("logSumExpBackward", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("logSumExpBackward", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = new Float64Array(xRow.length);
  backwardRow(dy, xRow, plusInfinity, allMinusInfinity, out);
  return out;
}

function forwardRow(x: Float64Array): number {
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) largest = Math.max(largest, x[i]!);
  if (largest === Infinity) return Infinity;
  if (largest === -Infinity) return -Infinity;
  const sum = startSum();
  let total2 = 0;
  for (let i = 0; i < x.length; i++) {
    if (x[i] !== largest) addTo(sum, expDifference(x[i]!, largest));
    if (x[i] === largest) total2 += 1;
  }

  const total = totalOf(sum);
  const rest = total + (total2 - 1);
  return largest + log1p(rest);
}

function backwardRow(
  dy: number,
  x: Float64Array,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: Float64Array,
): void {
  const weights = new Float64Array(x.length);
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) largest = Math.max(largest, x[i]!);
  if (Number.isNaN(dy)) {
    out.fill(NaN);
    return;
  }

  if (largest === Infinity) return backwardPlusInfinity(dy, x, plusInfinity, out);
  if (largest === -Infinity) {
    out.fill(allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : dy / x.length);
    return;
  }

  const sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const weight = expDifference(x[i]!, largest);
    weights[i] = weight;
    addTo(sum, weight);
  }

  const total = totalOf(sum);
  for (let i = 0; i < x.length; i++) out[i] = (dy * weights[i]!) / total;
}

function backwardPlusInfinity(
  dy: number,
  x: Float64Array,
  plusInfinity: "oneHot" | "nan",
  out: Float64Array,
): void {
  let total = 0;
  for (let i = 0; i < x.length; i++) if (x[i] === Infinity) total += 1;
  for (let i = 0; i < x.length; i++)
    out[i] = plusInfinity === "nan" ? NaN : x[i] === Infinity ? dy / total : 0;
}
