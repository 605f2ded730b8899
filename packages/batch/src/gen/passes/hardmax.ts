// Generated from specs/activations/hardmax.ts by @subgrad/generator. Do not edit.
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
  rowLayout,
  rowsLeft,
} from "../../runtime/index.ts";

const TIES = { name: "ties", default: "first", choices: ["first", "split"] } as const;

export interface HardmaxOptions extends Rows {
  /** Which of several largest elements has the 1: the first, or each an equal share. One of "first", "split"; default "first". ONNX: always "first". */
  readonly ties?: "first" | "split" | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: HardmaxOptions & Output<A>,
  forwardLanes: RowGrade,
): A {
  checkInput("hardmax", "x", x);
  checkOptions("hardmax", options);
  const rows = rowLayout("hardmax", "x", x, options);
  const ties = choiceParameter("hardmax", TIES, options.ties);
  const out = outputFor("hardmax", options.out, x);
  const left = rowsLeft(forwardLanes, rows, [x], out, [ties === "split" ? 1 : 0]);
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    forwardRow(x, row * rows.stride, rows.length, ties, out);
  }

  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  options: HardmaxOptions & Output<A>,
  backwardLanes: RowGrade,
): A {
  checkInput("hardmaxBackward", "dy", dy);
  checkOptions("hardmaxBackward", options);
  const rows = rowLayout("hardmaxBackward", "dy", dy, options);
  choiceParameter("hardmaxBackward", TIES, options.ties);
  const out = outputFor("hardmaxBackward", options.out, dy);
  const left = rowsLeft(backwardLanes, rows, [dy], out, []);
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    backwardRow(dy, row * rows.stride, rows.length, out);
  }

  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: HardmaxOptions): {} {
  checkInput("hardmaxParameterGradients", "x", x);
  checkOptions("hardmaxParameterGradients", options);
  rowLayout("hardmaxParameterGradients", "x", x, options);
  checkLike("hardmaxParameterGradients", "dy", dy, x);
  choiceParameter("hardmaxParameterGradients", TIES, options.ties);
  return {};
}

function forwardRow(
  x: FloatArray,
  start: number,
  length: number,
  ties: "first" | "split",
  out: FloatArray,
): void {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, x[start + i]!);
  if (Number.isNaN(largest)) {
    out.fill(NaN, start, start + length);
    return;
  }

  if (largest === Infinity) return forwardPlusInfinity(x, start, length, ties, out);
  if (largest === -Infinity) return forwardAllMinusInfinity(start, length, ties, out);
  let total = 0;
  let smallest = Infinity;
  for (let i = 0; i < length; i++)
    if (x[start + i] === largest) {
      total += 1;
      smallest = Math.min(smallest, i);
    }

  for (let i = 0; i < length; i++)
    out[start + i] = ties === "split" ? (x[start + i] === largest ? 1 / total : 0) : i === smallest ? 1 : 0;
}

function forwardPlusInfinity(
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
    out[start + i] = ties === "split" ? (x[start + i] === Infinity ? 1 / total : 0) : i === smallest ? 1 : 0;
}

function forwardAllMinusInfinity(
  start: number,
  length: number,
  ties: "first" | "split",
  out: FloatArray,
): void {
  for (let i = 0; i < length; i++) out[start + i] = ties === "split" ? 1 / length : i === 0 ? 1 : 0;
}

function backwardRow(dy: FloatArray, start: number, length: number, out: FloatArray): void {
  let largestDy = -Infinity;
  for (let i = 0; i < length; i++) largestDy = Math.max(largestDy, dy[start + i]!);
  if (Number.isNaN(largestDy)) {
    out.fill(NaN, start, start + length);
    return;
  }

  for (let i = 0; i < length; i++) out[start + i] = 0;
}
