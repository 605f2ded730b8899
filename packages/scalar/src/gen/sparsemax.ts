// Generated from specs/activations/sparsemax.ts by @subgrad/generator. Do not edit.
import { addTo, startSum, totalOf } from "./internal/compensatedSum.ts";
import { checkOptions, choiceParameter } from "./internal/parameters.ts";
import { type Row, rowValues } from "./internal/rowValues.ts";

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_MINUS_INFINITY = {
  name: "allMinusInfinity",
  default: "nan",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface SparsemaxOptions {
  /** What a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". Keras: always "nan". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What a row of −∞ alone becomes: NaN, 0, or equal shares of all elements. One of "nan", "zero", "uniform"; default "nan". Keras: always "nan". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

/**
 * Sparsemax of a row.
 *
 * `sparsemax(x) = max(x - rowSolve(rowMax(x) - 1, (tau) => rowSum(max(x - tau, 0)) - 1), 0)`
 *
 * The probabilities that are nearest to x: like softmax, but exactly 0 for elements far below the largest.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? 1 / rowSum(1, x === Infinity) : 0`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : 1 / rowCount()`.
 *
 * Error: at most 3 ULP, of at least `-rowSolve(-1, (tau) => rowSum(max(x - rowMax(x) - tau, 0)) - 1)`.
 *
 * @see Martins & Astudillo 2016, From Softmax to Sparsemax, arXiv:1602.02068
 */
export function sparsemax(x: Row, options: SparsemaxOptions = {}): Float64Array {
  const xRow = rowValues("sparsemax", "x", x);
  checkOptions("sparsemax", options);
  const plusInfinity = choiceParameter("sparsemax", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("sparsemax", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = new Float64Array(xRow.length);
  forwardRow(xRow, plusInfinity, allMinusInfinity, out);
  return out;
}

/**
 * The gradient of x from the gradient of y = {@link sparsemax}(x).
 *
 * Saves: output.
 *
 * Error: at most 6 ULP, of at least `abs(dy) + rowSum(abs(dy), y > 0) / max(rowSum(1, y > 0), 1)`.
 */
export function sparsemaxBackward(dy: Row, y: Row, options: SparsemaxOptions = {}): Float64Array {
  const yRow = rowValues("sparsemaxBackward", "y", y);
  const dyRow = rowValues("sparsemaxBackward", "dy", dy, yRow.length);
  checkOptions("sparsemaxBackward", options);
  choiceParameter("sparsemaxBackward", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("sparsemaxBackward", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = new Float64Array(yRow.length);
  backwardRow(dyRow, yRow, out);
  return out;
}

function forwardRow(
  x: Float64Array,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: Float64Array,
): void {
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) largest = Math.max(largest, x[i]!);
  if (largest === Infinity) return forwardPlusInfinity(x, plusInfinity, out);
  if (largest === -Infinity) {
    out.fill(allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : 1 / x.length);
    return;
  }

  let near = -1;
  for (;;) {
    const totalSum = startSum();
    let total2 = 0;
    for (let i = 0; i < x.length; i++) {
      const distance = x[i]! - largest;
      addTo(totalSum, Math.max(distance - near, 0));
      total2 += -(distance - near > 0 ? 1 : 0);
    }
    const total = totalOf(totalSum);
    const next = near - (total - 1) / total2;
    if (!(next > near)) break;
    near = next;
  }

  const totalSum = startSum();
  let total2 = 0;
  for (let i = 0; i < x.length; i++) {
    const distance = x[i]! - largest;
    if (distance > near) {
      addTo(totalSum, distance);
      total2 += 1;
    }
  }

  const total = totalOf(totalSum);
  const tau = (total - 1) / total2;
  for (let i = 0; i < x.length; i++) {
    const distance = x[i]! - largest;
    out[i] = Math.max(distance - tau, 0);
  }
}

function forwardPlusInfinity(x: Float64Array, plusInfinity: "oneHot" | "nan", out: Float64Array): void {
  let total = 0;
  for (let i = 0; i < x.length; i++) if (x[i] === Infinity) total += 1;
  for (let i = 0; i < x.length; i++)
    out[i] = plusInfinity === "nan" ? NaN : x[i] === Infinity ? 1 / total : 0;
}

function backwardRow(dy: Float64Array, y: Float64Array, out: Float64Array): void {
  let largestY = -Infinity;
  let largestDy = -Infinity;
  const sum = startSum();
  let total2 = 0;
  for (let i = 0; i < y.length; i++) {
    largestY = Math.max(largestY, y[i]!);
    largestDy = Math.max(largestDy, dy[i]!);
    if (y[i]! > 0) {
      addTo(sum, dy[i]!);
      total2 += 1;
    }
  }

  const total = totalOf(sum);
  if (Number.isNaN(largestY) || Number.isNaN(largestDy)) {
    out.fill(NaN);
    return;
  }

  for (let i = 0; i < y.length; i++) out[i] = y[i]! > 0 ? dy[i]! - total / total2 : 0;
}
