// Generated from specs/activations/sparsemax.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  type RowGrade,
  type Rows,
  addTo,
  checkInput,
  checkLike,
  checkOptions,
  choiceParameter,
  isFloat32,
  outputFor,
  rowLayout,
  rowsLeft,
  startSum,
  totalOf,
} from "../../runtime/index.ts";

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_MINUS_INFINITY = {
  name: "allMinusInfinity",
  default: "nan",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface SparsemaxOptions extends Rows {
  /** What a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". Keras: always "nan". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What a row of −∞ alone becomes: NaN, 0, or equal shares of all elements. One of "nan", "zero", "uniform"; default "nan". Keras: always "nan". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SparsemaxOptions & Output<A>,
  forwardLanes: RowGrade,
): A {
  checkInput("sparsemax", "x", x);
  checkOptions("sparsemax", options);
  const rows = rowLayout("sparsemax", "x", x, options);
  const plusInfinity = choiceParameter("sparsemax", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("sparsemax", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputFor("sparsemax", options.out, x);
  const left = rowsLeft(forwardLanes, rows, [x], out, []);
  const computeRow = isFloat32(x) ? forwardRow32 : forwardRow;
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    computeRow(x, row * rows.stride, rows.length, plusInfinity, allMinusInfinity, out);
  }

  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: SparsemaxOptions & Output<A>,
  backwardLanes: RowGrade,
): A {
  checkInput("sparsemaxBackward", "y", y);
  checkOptions("sparsemaxBackward", options);
  const rows = rowLayout("sparsemaxBackward", "y", y, options);
  checkLike("sparsemaxBackward", "dy", dy, y);
  choiceParameter("sparsemaxBackward", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("sparsemaxBackward", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputFor("sparsemaxBackward", options.out, y, dy);
  const left = rowsLeft(backwardLanes, rows, [dy, y], out, []);
  const computeRow = isFloat32(y) ? backwardRow32 : backwardRow;
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    computeRow(dy, y, row * rows.stride, rows.length, out);
  }

  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: SparsemaxOptions): {} {
  checkInput("sparsemaxParameterGradients", "x", x);
  checkOptions("sparsemaxParameterGradients", options);
  rowLayout("sparsemaxParameterGradients", "x", x, options);
  checkLike("sparsemaxParameterGradients", "dy", dy, x);
  choiceParameter("sparsemaxParameterGradients", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("sparsemaxParameterGradients", ALL_MINUS_INFINITY, options.allMinusInfinity);
  return {};
}

function forwardRow(
  x: FloatArray,
  start: number,
  length: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: FloatArray,
): void {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, x[start + i]!);
  if (largest === Infinity) return forwardPlusInfinity(x, start, length, plusInfinity, out);
  if (largest === -Infinity) {
    out.fill(
      allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : 1 / length,
      start,
      start + length,
    );
    return;
  }

  let near = -1;
  for (;;) {
    const totalSum = startSum();
    let total2 = 0;
    for (let i = 0; i < length; i++) {
      const distance = x[start + i]! - largest;
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
  for (let i = 0; i < length; i++) {
    const distance = x[start + i]! - largest;
    if (distance > near) {
      addTo(totalSum, distance);
      total2 += 1;
    }
  }

  const total = totalOf(totalSum);
  const tau = (total - 1) / total2;
  for (let i = 0; i < length; i++) {
    const distance = x[start + i]! - largest;
    out[start + i] = Math.max(distance - tau, 0);
  }
}

function forwardPlusInfinity(
  x: FloatArray,
  start: number,
  length: number,
  plusInfinity: "oneHot" | "nan",
  out: FloatArray,
): void {
  let total = 0;
  for (let i = 0; i < length; i++) if (x[start + i] === Infinity) total += 1;
  for (let i = 0; i < length; i++)
    out[start + i] = plusInfinity === "nan" ? NaN : x[start + i] === Infinity ? 1 / total : 0;
}

function backwardRow(dy: FloatArray, y: FloatArray, start: number, length: number, out: FloatArray): void {
  let largestY = -Infinity;
  let largestDy = -Infinity;
  const sum = startSum();
  let total2 = 0;
  for (let i = 0; i < length; i++) {
    largestY = Math.max(largestY, y[start + i]!);
    largestDy = Math.max(largestDy, dy[start + i]!);
    if (y[start + i]! > 0) {
      addTo(sum, dy[start + i]!);
      total2 += 1;
    }
  }

  const total = totalOf(sum);
  if (Number.isNaN(largestY) || Number.isNaN(largestDy)) {
    out.fill(NaN, start, start + length);
    return;
  }

  for (let i = 0; i < length; i++) out[start + i] = y[start + i]! > 0 ? dy[start + i]! - total / total2 : 0;
}

/** In binary64 for results that are rounded to binary32. Sums take elements in turn, as two lanes do. */
function forwardRow32(
  x: FloatArray,
  start: number,
  length: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: FloatArray,
): void {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, x[start + i]!);
  if (largest === Infinity) return forwardPlusInfinity(x, start, length, plusInfinity, out);
  if (largest === -Infinity) {
    out.fill(
      allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : 1 / length,
      start,
      start + length,
    );
    return;
  }

  let near = -1;
  for (;;) {
    let totalSum = 0;
    let otherTotalSum = 0;
    let total2 = 0;
    for (let i = 0; i < length; i++) {
      const distance = x[start + i]! - largest;
      const nextTotalSum = totalSum + Math.max(distance - near, 0);
      totalSum = otherTotalSum;
      otherTotalSum = nextTotalSum;
      total2 += -(distance - near > 0 ? 1 : 0);
    }
    const total = totalSum + otherTotalSum;
    const next = near - (total - 1) / total2;
    if (!(next > near)) break;
    near = next;
  }

  let totalSum = 0;
  let otherTotalSum = 0;
  let total2 = 0;
  for (let i = 0; i < length; i++) {
    const distance = x[start + i]! - largest;
    const nextTotalSum = totalSum + (distance > near ? distance : 0);
    totalSum = otherTotalSum;
    otherTotalSum = nextTotalSum;
    if (distance > near) total2 += 1;
  }

  const total = totalSum + otherTotalSum;
  const tau = (total - 1) / total2;
  for (let i = 0; i < length; i++) {
    const distance = x[start + i]! - largest;
    out[start + i] = Math.max(distance - tau, 0);
  }
}

/** In binary64 for results that are rounded to binary32. Sums take elements in turn, as two lanes do. */
function backwardRow32(dy: FloatArray, y: FloatArray, start: number, length: number, out: FloatArray): void {
  let largestY = -Infinity;
  let largestDy = -Infinity;
  let sum = 0;
  let otherSum = 0;
  let total2 = 0;
  for (let i = 0; i < length; i++) {
    largestY = Math.max(largestY, y[start + i]!);
    largestDy = Math.max(largestDy, dy[start + i]!);
    const nextSum = sum + (y[start + i]! > 0 ? dy[start + i]! : 0);
    sum = otherSum;
    otherSum = nextSum;
    if (y[start + i]! > 0) total2 += 1;
  }

  const total = sum + otherSum;
  if (Number.isNaN(largestY) || Number.isNaN(largestDy)) {
    out.fill(NaN, start, start + length);
    return;
  }

  for (let i = 0; i < length; i++) out[start + i] = y[start + i]! > 0 ? dy[start + i]! - total / total2 : 0;
}
