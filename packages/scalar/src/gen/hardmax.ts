// Generated from specs/activations/hardmax.ts by @subgrad/generator. Do not edit.
import { checkOptions, choiceParameter } from "./internal/parameters.ts";
import { type Row, rowValues } from "./internal/rowValues.ts";

const TIES = { name: "ties", default: "first", choices: ["first", "split"] } as const;

export interface HardmaxOptions {
  /** Which of several largest elements has the 1: the first, or each an equal share. One of "first", "split"; default "first". ONNX: always "first". */
  readonly ties?: "first" | "split" | undefined;
}

/**
 * Hardmax of a row.
 *
 * `hardmax(x, ties) = ties === "split" ? x === rowMax(x) ? 1 / rowSum(1, x === rowMax(x)) : 0 : rowIndex() === rowMin(rowIndex(), x === rowMax(x)) ? 1 : 0`
 *
 * 1 for the largest element of the row and 0 for the others; its gradient is 0.
 *
 * In rows that hold +∞: `ties === "split" ? x === Infinity ? 1 / rowSum(1, x === Infinity) : 0 : rowIndex() === rowMin(rowIndex(), x === Infinity) ? 1 : 0`.
 * In rows of −∞ alone: `ties === "split" ? 1 / rowCount() : rowIndex() === 0 ? 1 : 0`.
 *
 * Error: at most 3 ULP.
 *
 * @see ONNX operator Hardmax
 */
export function hardmax(x: Row, options: HardmaxOptions = {}): Float64Array {
  const xRow = rowValues("hardmax", "x", x);
  checkOptions("hardmax", options);
  const ties = choiceParameter("hardmax", TIES, options.ties);
  const out = new Float64Array(xRow.length);
  forwardRow(xRow, ties, out);
  return out;
}

/**
 * The gradient of x from the gradient of y = {@link hardmax}(x).
 *
 * Saves: nothing.
 *
 * Error: at most 6 ULP.
 */
export function hardmaxBackward(dy: Row, options: HardmaxOptions = {}): Float64Array {
  const dyRow = rowValues("hardmaxBackward", "dy", dy);
  checkOptions("hardmaxBackward", options);
  choiceParameter("hardmaxBackward", TIES, options.ties);
  const out = new Float64Array(dyRow.length);
  backwardRow(dyRow, out);
  return out;
}

function forwardRow(x: Float64Array, ties: "first" | "split", out: Float64Array): void {
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) largest = Math.max(largest, x[i]!);
  if (Number.isNaN(largest)) {
    out.fill(NaN);
    return;
  }

  if (largest === Infinity) return forwardPlusInfinity(x, ties, out);
  if (largest === -Infinity) return forwardAllMinusInfinity(x, ties, out);
  let total = 0;
  let smallest = Infinity;
  for (let i = 0; i < x.length; i++)
    if (x[i] === largest) {
      total += 1;
      smallest = Math.min(smallest, i);
    }

  for (let i = 0; i < x.length; i++)
    out[i] = ties === "split" ? (x[i] === largest ? 1 / total : 0) : i === smallest ? 1 : 0;
}

function forwardPlusInfinity(x: Float64Array, ties: "first" | "split", out: Float64Array): void {
  let total = 0;
  let smallest = Infinity;
  for (let i = 0; i < x.length; i++)
    if (x[i] === Infinity) {
      total += 1;
      smallest = Math.min(smallest, i);
    }

  for (let i = 0; i < x.length; i++)
    out[i] = ties === "split" ? (x[i] === Infinity ? 1 / total : 0) : i === smallest ? 1 : 0;
}

function forwardAllMinusInfinity(x: Float64Array, ties: "first" | "split", out: Float64Array): void {
  for (let i = 0; i < x.length; i++) out[i] = ties === "split" ? 1 / x.length : i === 0 ? 1 : 0;
}

function backwardRow(dy: Float64Array, out: Float64Array): void {
  let largestDy = -Infinity;
  for (let i = 0; i < dy.length; i++) largestDy = Math.max(largestDy, dy[i]!);
  if (Number.isNaN(largestDy)) {
    out.fill(NaN);
    return;
  }

  for (let i = 0; i < dy.length; i++) out[i] = 0;
}
