// Generated from specs/activations/maxout.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  type Rows,
  checkInput,
  checkLike,
  checkOptions,
  choiceParameter,
  outputFor,
  outputOfLength,
  rowLayout,
} from "../runtime/index.ts";

const TIES = { name: "ties", default: "first", choices: ["first", "split"] } as const;

export interface MaxoutOptions extends Rows {
  /** Which of several largest elements has the gradient: the first, or each an equal share. One of "first", "split"; default "first". */
  readonly ties?: "first" | "split" | undefined;
}

/**
 * Maxout, one number for each row.
 *
 * `maxout(x) = rowMax(x)`
 *
 * The largest element of the row, which holds the pieces of a convex function.
 *
 * In rows that hold +∞: `Infinity`.
 * In rows of −∞ alone: `-Infinity`.
 *
 * Error: at most 5 ULP in a Float32Array, 3 ULP in a Float64Array.
 *
 * @see Goodfellow, Warde-Farley, Mirza, Courville & Bengio 2013, Maxout Networks, arXiv:1302.4389
 */
export function maxout<A extends FloatArray>(x: A, options: MaxoutOptions & Output<A> = {}): A {
  checkInput("maxout", "x", x);
  checkOptions("maxout", options);
  const rows = rowLayout("maxout", "x", x, options);
  choiceParameter("maxout", TIES, options.ties);
  const out = outputOfLength("maxout", options.out, x, rows.count);
  for (let row = 0; row < rows.count; row++) out[row] = forwardRow(x, row * rows.stride, rows.length);
  return out;
}

/**
 * The gradient of x from the gradient of y = {@link maxout}(x), row by row.
 *
 * Saves: input.
 *
 * In rows that hold +∞: `ties === "split" ? x === Infinity ? dy / rowSum(1, x === Infinity) : 0 : rowIndex() === rowMin(rowIndex(), x === Infinity) ? dy : 0`.
 * In rows of −∞ alone: `ties === "split" ? dy / rowCount() : rowIndex() === 0 ? dy : 0`.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function maxoutBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaxoutOptions & Output<A> = {},
): A {
  checkInput("maxoutBackward", "x", x);
  checkOptions("maxoutBackward", options);
  const rows = rowLayout("maxoutBackward", "x", x, options);
  checkLike("maxoutBackward", "dy", dy, x, rows.count);
  const ties = choiceParameter("maxoutBackward", TIES, options.ties);
  const out = outputFor("maxoutBackward", options.out, x, dy);
  for (let row = 0; row < rows.count; row++)
    backwardRow(dy[row]!, x, row * rows.stride, rows.length, ties, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link maxout}(x): sums over all rows, in compensated binary64. */
export function maxoutParameterGradients<A extends FloatArray>(dy: A, x: A, options: MaxoutOptions = {}): {} {
  checkInput("maxoutParameterGradients", "x", x);
  checkOptions("maxoutParameterGradients", options);
  const rows = rowLayout("maxoutParameterGradients", "x", x, options);
  checkLike("maxoutParameterGradients", "dy", dy, x, rows.count);
  choiceParameter("maxoutParameterGradients", TIES, options.ties);
  return {};
}

function forwardRow(x: FloatArray, start: number, length: number): number {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, x[start + i]!);
  if (largest === Infinity) return Infinity;
  if (largest === -Infinity) return -Infinity;
  return largest;
}

function backwardRow(
  dy: number,
  x: FloatArray,
  start: number,
  length: number,
  ties: "first" | "split",
  out: FloatArray,
): void {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, x[start + i]!);
  if (Number.isNaN(largest) || Number.isNaN(dy)) {
    out.fill(NaN, start, start + length);
    return;
  }

  if (largest === Infinity) return backwardPlusInfinity(dy, x, start, length, ties, out);
  if (largest === -Infinity) return backwardAllMinusInfinity(dy, start, length, ties, out);
  let total = 0;
  let smallest = Infinity;
  for (let i = 0; i < length; i++)
    if (x[start + i] === largest) {
      total += 1;
      smallest = Math.min(smallest, i);
    }

  for (let i = 0; i < length; i++)
    out[start + i] = ties === "split" ? (x[start + i] === largest ? dy / total : 0) : i === smallest ? dy : 0;
}

function backwardPlusInfinity(
  dy: number,
  x: FloatArray,
  start: number,
  length: number,
  ties: "first" | "split",
  out: FloatArray,
): void {
  let total = 0;
  let smallest = Infinity;
  for (let i = 0; i < length; i++)
    if (x[start + i] === Infinity) {
      total += 1;
      smallest = Math.min(smallest, i);
    }

  for (let i = 0; i < length; i++)
    out[start + i] =
      ties === "split" ? (x[start + i] === Infinity ? dy / total : 0) : i === smallest ? dy : 0;
}

function backwardAllMinusInfinity(
  dy: number,
  start: number,
  length: number,
  ties: "first" | "split",
  out: FloatArray,
): void {
  for (let i = 0; i < length; i++) out[start + i] = ties === "split" ? dy / length : i === 0 ? dy : 0;
}
