// Generated from specs/activations/logMeanExp.ts by @subgrad/generator. Do not edit.
import { addTo, startSum, totalOf } from "./internal/compensatedSum.ts";
import { expDifference } from "./internal/expDifference.ts";
import { expm1 } from "./internal/expm1.ts";
import { log1p } from "./internal/log1p.ts";
import { checkOptions, choiceParameter } from "./internal/parameters.ts";
import { type Row, checkNumber, rowValues } from "./internal/rowValues.ts";

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_MINUS_INFINITY = {
  name: "allMinusInfinity",
  default: "nan",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface LogMeanExpOptions {
  /** What the gradient of a row that holds +∞ is: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". JAX: always "nan". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What the gradient of a row of −∞ alone is: NaN, 0, or equal shares of all elements. One of "nan", "zero", "uniform"; default "nan". JAX: always "nan". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

/**
 * Logarithm of the mean of exponentials of a row.
 *
 * `logMeanExp(x) = log(rowSum(exp(x)) / rowCount())`
 *
 * A smooth maximum of the row: at most its largest element, and at least ln n less.
 *
 * In rows that hold +∞: `Infinity`.
 * In rows of −∞ alone: `-Infinity`.
 *
 * Error: at most 3 ULP, of at least `abs(rowMax(x)) - log(rowSum(expDifference(x, rowMax(x))) / rowCount())`.
 *
 * @see Burda, Grosse & Salakhutdinov 2016, Importance Weighted Autoencoders, arXiv:1509.00519
 */
export function logMeanExp(x: Row, options: LogMeanExpOptions = {}): number {
  const xRow = rowValues("logMeanExp", "x", x);
  checkOptions("logMeanExp", options);
  choiceParameter("logMeanExp", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("logMeanExp", ALL_MINUS_INFINITY, options.allMinusInfinity);
  return forwardRow(xRow);
}

/**
 * The gradient of x from the gradient of y = {@link logMeanExp}(x).
 *
 * Saves: input.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? dy / rowSum(1, x === Infinity) : 0`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : dy / rowCount()`.
 *
 * Error: at most 6 ULP.
 */
export function logMeanExpBackward(dy: number, x: Row, options: LogMeanExpOptions = {}): Float64Array {
  const xRow = rowValues("logMeanExpBackward", "x", x);
  checkNumber("logMeanExpBackward", "dy", dy);
  checkOptions("logMeanExpBackward", options);
  const plusInfinity = choiceParameter("logMeanExpBackward", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter(
    "logMeanExpBackward",
    ALL_MINUS_INFINITY,
    options.allMinusInfinity,
  );
  const out = new Float64Array(xRow.length);
  backwardRow(dy, xRow, plusInfinity, allMinusInfinity, out);
  return out;
}

function forwardRow(x: Float64Array): number {
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) largest = Math.max(largest, x[i]!);
  if (largest === Infinity) return Infinity;
  if (largest === -Infinity) return -Infinity;
  const totalSum = startSum();
  const total2Sum = startSum();
  for (let i = 0; i < x.length; i++) {
    addTo(totalSum, expm1(x[i]! - largest));
    addTo(total2Sum, expDifference(x[i]!, largest));
  }

  const total = totalOf(totalSum);
  const total2 = totalOf(total2Sum);
  const lacking = total / x.length;
  const mean = total2 / x.length;
  const logarithm = log1p(lacking > -0.5 ? lacking : -lacking / mean);
  return lacking > -0.5 ? largest + logarithm : largest - logarithm;
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
