// Generated from specs/activations/logSumExp0.ts by @subgrad/generator. Do not edit.
import { addTo, startSum, totalOf } from "./internal/compensatedSum.ts";
import { exp } from "./internal/exp.ts";
import { expDifference } from "./internal/expDifference.ts";
import { log1p } from "./internal/log1p.ts";
import { checkOptions, choiceParameter } from "./internal/parameters.ts";
import { type Row, checkNumber, rowValues } from "./internal/rowValues.ts";

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

export interface LogSumExp0Options {
  /** What the gradient of a row that holds +∞ is: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
}

/**
 * Logarithm of 1 plus the sum of exponentials of a row.
 *
 * `logSumExp0(x) = log1p(rowSum(exp(x)))`
 *
 * logSumExp of the row and a further 0, which makes it strictly convex; softplus of a single element.
 *
 * In rows that hold +∞: `Infinity`.
 * In rows of −∞ alone: `0`.
 *
 * Error: at most 3 ULP.
 *
 * @see Nielsen & Hadjeres 2018, Monte Carlo Information Geometry: The dually flat case, arXiv:1803.07225
 */
export function logSumExp0(x: Row, options: LogSumExp0Options = {}): number {
  const xRow = rowValues("logSumExp0", "x", x);
  checkOptions("logSumExp0", options);
  choiceParameter("logSumExp0", PLUS_INFINITY, options.plusInfinity);
  return forwardRow(xRow);
}

/**
 * The gradient of x from the gradient of y = {@link logSumExp0}(x).
 *
 * Saves: input.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? dy / rowSum(1, x === Infinity) : 0`.
 * In rows of −∞ alone: `0`.
 *
 * Error: at most 6 ULP.
 */
export function logSumExp0Backward(dy: number, x: Row, options: LogSumExp0Options = {}): Float64Array {
  const xRow = rowValues("logSumExp0Backward", "x", x);
  checkNumber("logSumExp0Backward", "dy", dy);
  checkOptions("logSumExp0Backward", options);
  const plusInfinity = choiceParameter("logSumExp0Backward", PLUS_INFINITY, options.plusInfinity);
  const out = new Float64Array(xRow.length);
  backwardRow(dy, xRow, plusInfinity, out);
  return out;
}

function forwardRow(x: Float64Array): number {
  let largest2 = -Infinity;
  for (let i = 0; i < x.length; i++) largest2 = Math.max(largest2, x[i]!);
  if (largest2 === Infinity) return Infinity;
  if (largest2 === -Infinity) return 0;
  const largest = Math.max(0, largest2);
  const sum = startSum();
  let ties = 0;
  for (let i = 0; i < x.length; i++) {
    if (x[i] !== largest) addTo(sum, expDifference(x[i]!, largest));
    if (x[i] === largest) ties += 1;
  }

  const less = totalOf(sum);
  return largest + log1p(largest > 0 ? exp(-largest) + less + (ties - 1) : less + ties);
}

function backwardRow(dy: number, x: Float64Array, plusInfinity: "oneHot" | "nan", out: Float64Array): void {
  const weights = new Float64Array(x.length);
  let largest2 = -Infinity;
  for (let i = 0; i < x.length; i++) largest2 = Math.max(largest2, x[i]!);
  if (Number.isNaN(dy)) {
    out.fill(NaN);
    return;
  }

  if (largest2 === Infinity) return backwardPlusInfinity(dy, x, plusInfinity, out);
  if (largest2 === -Infinity) {
    out.fill(0);
    return;
  }

  const largest = Math.max(0, largest2);
  const sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const weight = expDifference(x[i]!, largest);
    weights[i] = weight;
    addTo(sum, weight);
  }

  const total2 = totalOf(sum);
  const total = exp(-largest) + total2;
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
