// Generated from specs/activations/maxout.ts by @subgrad/generator. Do not edit.
import { checkOptions, choiceParameter } from "./internal/parameters.ts";
import { type Row, checkNumber, rowValues } from "./internal/rowValues.ts";

const TIES = { name: "ties", default: "first", choices: ["first", "split"] } as const;

export interface MaxoutOptions {
  /** Which of several largest elements has the gradient: the first, or each an equal share. One of "first", "split"; default "first". */
  readonly ties?: "first" | "split" | undefined;
}

/**
 * Maxout of a row.
 *
 * `maxout(x) = rowMax(x)`
 *
 * The largest element of the row, which holds the pieces of a convex function.
 *
 * In rows that hold +∞: `Infinity`.
 * In rows of −∞ alone: `-Infinity`.
 *
 * Error: at most 3 ULP.
 *
 * @see Goodfellow, Warde-Farley, Mirza, Courville & Bengio 2013, Maxout Networks, arXiv:1302.4389
 */
export function maxout(x: Row, options: MaxoutOptions = {}): number {
  const xRow = rowValues("maxout", "x", x);
  checkOptions("maxout", options);
  choiceParameter("maxout", TIES, options.ties);
  return forwardRow(xRow);
}

/**
 * The gradient of x from the gradient of y = {@link maxout}(x).
 *
 * Saves: input.
 *
 * In rows that hold +∞: `ties === "split" ? x === Infinity ? dy / rowSum(1, x === Infinity) : 0 : rowIndex() === rowMin(rowIndex(), x === Infinity) ? dy : 0`.
 * In rows of −∞ alone: `ties === "split" ? dy / rowCount() : rowIndex() === 0 ? dy : 0`.
 *
 * Error: at most 6 ULP.
 */
export function maxoutBackward(dy: number, x: Row, options: MaxoutOptions = {}): Float64Array {
  const xRow = rowValues("maxoutBackward", "x", x);
  checkNumber("maxoutBackward", "dy", dy);
  checkOptions("maxoutBackward", options);
  const ties = choiceParameter("maxoutBackward", TIES, options.ties);
  const out = new Float64Array(xRow.length);
  backwardRow(dy, xRow, ties, out);
  return out;
}

function forwardRow(x: Float64Array): number {
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) largest = Math.max(largest, x[i]!);
  if (largest === Infinity) return Infinity;
  if (largest === -Infinity) return -Infinity;
  return largest;
}

function backwardRow(dy: number, x: Float64Array, ties: "first" | "split", out: Float64Array): void {
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) largest = Math.max(largest, x[i]!);
  if (Number.isNaN(largest) || Number.isNaN(dy)) {
    out.fill(NaN);
    return;
  }

  if (largest === Infinity) return backwardPlusInfinity(dy, x, ties, out);
  if (largest === -Infinity) return backwardAllMinusInfinity(dy, x, ties, out);
  let total = 0;
  let smallest = Infinity;
  for (let i = 0; i < x.length; i++)
    if (x[i] === largest) {
      total += 1;
      smallest = Math.min(smallest, i);
    }

  for (let i = 0; i < x.length; i++)
    out[i] = ties === "split" ? (x[i] === largest ? dy / total : 0) : i === smallest ? dy : 0;
}

function backwardPlusInfinity(dy: number, x: Float64Array, ties: "first" | "split", out: Float64Array): void {
  let total = 0;
  let smallest = Infinity;
  for (let i = 0; i < x.length; i++)
    if (x[i] === Infinity) {
      total += 1;
      smallest = Math.min(smallest, i);
    }

  for (let i = 0; i < x.length; i++)
    out[i] = ties === "split" ? (x[i] === Infinity ? dy / total : 0) : i === smallest ? dy : 0;
}

function backwardAllMinusInfinity(
  dy: number,
  x: Float64Array,
  ties: "first" | "split",
  out: Float64Array,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ties === "split" ? dy / x.length : i === 0 ? dy : 0;
}
