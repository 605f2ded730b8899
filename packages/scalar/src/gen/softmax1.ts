// Generated from specs/activations/softmax1.ts by @subgrad/generator. Do not edit.
import { addTo, startSum, totalOf } from "./internal/compensatedSum.ts";
import { exp } from "./internal/exp.ts";
import { expDifference } from "./internal/expDifference.ts";
import { checkOptions, choiceParameter } from "./internal/parameters.ts";
import { type Row, rowValues } from "./internal/rowValues.ts";

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

export interface Softmax1Options {
  /** What a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
}

/**
 * Softmax with a further 0 of a row.
 *
 * `softmax1(x) = exp(x) / (1 + rowSum(exp(x)))`
 *
 * Softmax that may abstain: where all elements are far below 0, so is the sum of the results below 1.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? 1 / rowSum(1, x === Infinity) : 0`.
 * In rows of −∞ alone: `0`.
 *
 * Error: at most 3 ULP.
 *
 * @see Miller 2023, Attention Is Off By One
 */
export function softmax1(x: Row, options: Softmax1Options = {}): Float64Array {
  const xRow = rowValues("softmax1", "x", x);
  checkOptions("softmax1", options);
  const plusInfinity = choiceParameter("softmax1", PLUS_INFINITY, options.plusInfinity);
  const out = new Float64Array(xRow.length);
  forwardRow(xRow, plusInfinity, out);
  return out;
}

/**
 * The gradient of x from the gradient of y = {@link softmax1}(x).
 *
 * Saves: output.
 *
 * Error: at most 6 ULP, of at least `y * (abs(dy) + rowSum(abs(dy) * y))`.
 */
export function softmax1Backward(dy: Row, y: Row, options: Softmax1Options = {}): Float64Array {
  const yRow = rowValues("softmax1Backward", "y", y);
  const dyRow = rowValues("softmax1Backward", "dy", dy, yRow.length);
  checkOptions("softmax1Backward", options);
  choiceParameter("softmax1Backward", PLUS_INFINITY, options.plusInfinity);
  const out = new Float64Array(yRow.length);
  backwardRow(dyRow, yRow, out);
  return out;
}

function forwardRow(x: Float64Array, plusInfinity: "oneHot" | "nan", out: Float64Array): void {
  const weights = new Float64Array(x.length);
  let largest2 = -Infinity;
  for (let i = 0; i < x.length; i++) largest2 = Math.max(largest2, x[i]!);
  if (largest2 === Infinity) return forwardPlusInfinity(x, plusInfinity, out);
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
  for (let i = 0; i < x.length; i++) out[i] = weights[i]! / total;
}

function forwardPlusInfinity(x: Float64Array, plusInfinity: "oneHot" | "nan", out: Float64Array): void {
  let total = 0;
  for (let i = 0; i < x.length; i++) if (x[i] === Infinity) total += 1;
  for (let i = 0; i < x.length; i++)
    out[i] = plusInfinity === "nan" ? NaN : x[i] === Infinity ? 1 / total : 0;
}

function backwardRow(dy: Float64Array, y: Float64Array, out: Float64Array): void {
  const sum = startSum();
  for (let i = 0; i < y.length; i++) addTo(sum, dy[i]! * y[i]!);
  const total = totalOf(sum);
  for (let i = 0; i < y.length; i++) out[i] = y[i]! * (dy[i]! - total);
}
