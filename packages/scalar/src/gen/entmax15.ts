// Generated from specs/activations/entmax15.ts by @subgrad/generator. Do not edit.
import { addTo, startSum, totalOf } from "./internal/compensatedSum.ts";
import { checkOptions, choiceParameter } from "./internal/parameters.ts";
import { type Row, rowValues } from "./internal/rowValues.ts";

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_MINUS_INFINITY = {
  name: "allMinusInfinity",
  default: "nan",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface Entmax15Options {
  /** What a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What a row of −∞ alone becomes: NaN, 0, or equal shares of all elements. One of "nan", "zero", "uniform"; default "nan". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

/**
 * 1.5-entmax of a row.
 *
 * `entmax15(x) = max(x / 2 - rowSolve(rowMax(x) / 2 - 1, (t) => rowSum(max(x / 2 - t, 0) * max(x / 2 - t, 0)) - 1), 0) * max(x / 2 - rowSolve(rowMax(x) / 2 - 1, (t) => rowSum(max(x / 2 - t, 0) * max(x / 2 - t, 0)) - 1), 0)`
 *
 * Half-way between softmax and sparsemax: a smooth bend to exactly 0 for elements far below the largest.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : x === Infinity ? 1 / rowSum(1, x === Infinity) : 0`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : 1 / rowCount()`.
 *
 * Error: at most 3 ULP, of at least `-2 * rowSolve(-1, (t) => rowSum(max((x - rowMax(x)) / 2 - t, 0) * max((x - rowMax(x)) / 2 - t, 0)) - 1) * max((x - rowMax(x)) / 2 - rowSolve(-1, (t) => rowSum(max((x - rowMax(x)) / 2 - t, 0) * max((x - rowMax(x)) / 2 - t, 0)) - 1), -5e-7 * rowSolve(-1, (t) => rowSum(max((x - rowMax(x)) / 2 - t, 0) * max((x - rowMax(x)) / 2 - t, 0)) - 1))`.
 *
 * @see Peters, Niculae & Martins 2019, Sparse Sequence-to-Sequence Models, arXiv:1905.05702
 */
export function entmax15(x: Row, options: Entmax15Options = {}): Float64Array {
  const xRow = rowValues("entmax15", "x", x);
  checkOptions("entmax15", options);
  const plusInfinity = choiceParameter("entmax15", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("entmax15", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = new Float64Array(xRow.length);
  forwardRow(xRow, plusInfinity, allMinusInfinity, out);
  return out;
}

/**
 * The gradient of x from the gradient of y = {@link entmax15}(x).
 *
 * Saves: output.
 *
 * Error: at most 6 ULP, of at least `y > 0 ? rowMax(sqrt(y)) * (abs(dy) + rowMax(sqrt(y)) * rowSum(abs(dy), y > 0) / rowSum(sqrt(y))) : 0`.
 */
export function entmax15Backward(dy: Row, y: Row, options: Entmax15Options = {}): Float64Array {
  const yRow = rowValues("entmax15Backward", "y", y);
  const dyRow = rowValues("entmax15Backward", "dy", dy, yRow.length);
  checkOptions("entmax15Backward", options);
  choiceParameter("entmax15Backward", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("entmax15Backward", ALL_MINUS_INFINITY, options.allMinusInfinity);
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

  let tau = -1;
  for (;;) {
    const totalSum = startSum();
    const total2Sum = startSum();
    for (let i = 0; i < x.length; i++) {
      const distance = (x[i]! - largest) / 2;
      addTo(totalSum, Math.max(distance - tau, 0) * Math.max(distance - tau, 0));
      addTo(
        total2Sum,
        -((distance - tau > 0 ? 1 : 0) * Math.max(distance - tau, 0)) -
          Math.max(distance - tau, 0) * (distance - tau > 0 ? 1 : 0),
      );
    }
    const total = totalOf(totalSum);
    const total2 = totalOf(total2Sum);
    const next = tau - (total - 1) / total2;
    if (!(next > tau)) break;
    tau = next;
  }

  for (let i = 0; i < x.length; i++) {
    const distance = (x[i]! - largest) / 2;
    out[i] = Math.max(distance - tau, 0) * Math.max(distance - tau, 0);
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
  const totalSum = startSum();
  const total2Sum = startSum();
  for (let i = 0; i < y.length; i++) {
    const root = Math.sqrt(y[i]!);
    largestY = Math.max(largestY, y[i]!);
    largestDy = Math.max(largestDy, dy[i]!);
    addTo(totalSum, dy[i]! * root);
    addTo(total2Sum, root);
  }

  const total = totalOf(totalSum);
  const total2 = totalOf(total2Sum);
  if (Number.isNaN(largestY) || Number.isNaN(largestDy)) {
    out.fill(NaN);
    return;
  }

  for (let i = 0; i < y.length; i++) {
    const root = Math.sqrt(y[i]!);
    out[i] = y[i]! > 0 ? root * (dy[i]! - total / total2) : 0;
  }
}
