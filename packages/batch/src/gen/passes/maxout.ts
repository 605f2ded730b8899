// Generated from specs/activations/maxout.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  type RowGrade,
  type Rows,
  checkInput,
  checkLike,
  checkOptions,
  choiceParameter,
  outputFor,
  outputOfLength,
  rowLayout,
  rowsLeft,
} from "../../runtime/index.ts";

const TIES = { name: "ties", default: "first", choices: ["first", "split"] } as const;

export interface MaxoutOptions extends Rows {
  /** Which of several largest elements has the gradient: the first, or each an equal share. One of "first", "split"; default "first". */
  readonly ties?: "first" | "split" | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: MaxoutOptions & Output<A>,
  forwardLanes: RowGrade,
): A {
  checkInput("maxout", "x", x);
  checkOptions("maxout", options);
  const rows = rowLayout("maxout", "x", x, options);
  choiceParameter("maxout", TIES, options.ties);
  const out = outputOfLength("maxout", options.out, x, rows.count);
  const left = rowsLeft(forwardLanes, rows, [x], out, []);
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    out[row] = forwardRow(x, row * rows.stride, rows.length);
  }

  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MaxoutOptions & Output<A>,
  backwardLanes: RowGrade,
): A {
  checkInput("maxoutBackward", "x", x);
  checkOptions("maxoutBackward", options);
  const rows = rowLayout("maxoutBackward", "x", x, options);
  checkLike("maxoutBackward", "dy", dy, x, rows.count);
  const ties = choiceParameter("maxoutBackward", TIES, options.ties);
  const out = outputFor("maxoutBackward", options.out, x, dy);
  const left = rowsLeft(backwardLanes, rows, [dy, x], out, [ties === "split" ? 1 : 0]);
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    backwardRow(dy[row]!, x, row * rows.stride, rows.length, ties, out);
  }

  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: MaxoutOptions): {} {
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
