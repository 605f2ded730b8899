// Generated from specs/activations/taylorSoftmax.ts by @subgrad/generator. Do not edit.
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

const INFINITY = { name: "infinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

export interface TaylorSoftmaxOptions extends Rows {
  /** What a row that holds ±∞ becomes: equal shares of its infinite elements, or NaN. One of "oneHot", "nan"; default "oneHot". */
  readonly infinity?: "oneHot" | "nan" | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: TaylorSoftmaxOptions & Output<A>,
  forwardLanes: RowGrade,
): A {
  checkInput("taylorSoftmax", "x", x);
  checkOptions("taylorSoftmax", options);
  const rows = rowLayout("taylorSoftmax", "x", x, options);
  const infinity = choiceParameter("taylorSoftmax", INFINITY, options.infinity);
  const out = outputFor("taylorSoftmax", options.out, x);
  const left = rowsLeft(forwardLanes, rows, [x], out, []);
  const computeRow = isFloat32(x) ? forwardRow32 : forwardRow;
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    computeRow(x, row * rows.stride, rows.length, infinity, out);
  }

  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  y: A,
  options: TaylorSoftmaxOptions & Output<A>,
  backwardLanes: RowGrade,
): A {
  checkInput("taylorSoftmaxBackward", "x", x);
  checkOptions("taylorSoftmaxBackward", options);
  const rows = rowLayout("taylorSoftmaxBackward", "x", x, options);
  checkLike("taylorSoftmaxBackward", "dy", dy, x);
  checkLike("taylorSoftmaxBackward", "y", y, x);
  const infinity = choiceParameter("taylorSoftmaxBackward", INFINITY, options.infinity);
  const out = outputFor("taylorSoftmaxBackward", options.out, x, dy, y);
  const left = rowsLeft(backwardLanes, rows, [dy, x, y], out, []);
  const computeRow = isFloat32(x) ? backwardRow32 : backwardRow;
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    computeRow(dy, x, y, row * rows.stride, rows.length, infinity, out);
  }

  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: TaylorSoftmaxOptions): {} {
  checkInput("taylorSoftmaxParameterGradients", "x", x);
  checkOptions("taylorSoftmaxParameterGradients", options);
  rowLayout("taylorSoftmaxParameterGradients", "x", x, options);
  checkLike("taylorSoftmaxParameterGradients", "dy", dy, x);
  choiceParameter("taylorSoftmaxParameterGradients", INFINITY, options.infinity);
  return {};
}

function forwardRow(
  x: FloatArray,
  start: number,
  length: number,
  infinity: "oneHot" | "nan",
  out: FloatArray,
): void {
  let largestX = -Infinity;
  let smallest = Infinity;
  let largest = -Infinity;
  for (let i = 0; i < length; i++) {
    largestX = Math.max(largestX, x[start + i]!);
    smallest = Math.min(smallest, x[start + i]!);
    largest = Math.max(largest, Math.abs(x[start + i]!));
  }

  if (largestX === Infinity) return forwardPlusInfinity(x, start, length, infinity, out);
  if (largestX === -Infinity) {
    out.fill(infinity === "nan" ? NaN : 1 / length, start, start + length);
    return;
  }

  if (smallest === -Infinity) return forwardMinusInfinity(x, start, length, infinity, out);
  const unit = largest > 100000000000000 ? largest : 1;
  const one = 1 / unit;
  const sum = startSum();
  for (let i = 0; i < length; i++) {
    const scaled = x[start + i]! / unit;
    const shifted = scaled + one;
    const below = 0.5 * (shifted * shifted + one * one);
    const weight = 2 * scaled < -one ? below : one * one + (one * scaled + 0.5 * scaled * scaled);
    addTo(sum, weight);
  }

  const total = totalOf(sum);
  for (let i = 0; i < length; i++) {
    const scaled = x[start + i]! / unit;
    const shifted = scaled + one;
    const below = 0.5 * (shifted * shifted + one * one);
    const weight = 2 * scaled < -one ? below : one * one + (one * scaled + 0.5 * scaled * scaled);
    out[start + i] = weight / total;
  }
}

function forwardPlusInfinity(
  x: FloatArray,
  start: number,
  length: number,
  infinity: "oneHot" | "nan",
  out: FloatArray,
): void {
  let total = 0;
  for (let i = 0; i < length; i++) if (Math.abs(x[start + i]!) === Infinity) total += 1;
  for (let i = 0; i < length; i++)
    out[start + i] = infinity === "nan" ? NaN : Math.abs(x[start + i]!) === Infinity ? 1 / total : 0;
}

function forwardMinusInfinity(
  x: FloatArray,
  start: number,
  length: number,
  infinity: "oneHot" | "nan",
  out: FloatArray,
): void {
  let total = 0;
  for (let i = 0; i < length; i++) if (x[start + i] === -Infinity) total += 1;
  for (let i = 0; i < length; i++)
    out[start + i] = infinity === "nan" ? NaN : x[start + i] === -Infinity ? 1 / total : 0;
}

function backwardRow(
  dy: FloatArray,
  x: FloatArray,
  y: FloatArray,
  start: number,
  length: number,
  infinity: "oneHot" | "nan",
  out: FloatArray,
): void {
  let largest = -Infinity;
  let smallest = Infinity;
  let largestY = -Infinity;
  let largestDy = -Infinity;
  const sum = startSum();
  for (let i = 0; i < length; i++) {
    largest = Math.max(largest, x[start + i]!);
    smallest = Math.min(smallest, x[start + i]!);
    largestY = Math.max(largestY, y[start + i]!);
    largestDy = Math.max(largestDy, dy[start + i]!);
    addTo(sum, dy[start + i]! * y[start + i]!);
  }

  const total = totalOf(sum);
  if (Number.isNaN(largest) || Number.isNaN(largestY) || Number.isNaN(largestDy)) {
    out.fill(NaN, start, start + length);
    return;
  }

  if (largest === Infinity) {
    out.fill(infinity === "nan" ? NaN : 0, start, start + length);
    return;
  }

  if (largest === -Infinity) {
    out.fill(infinity === "nan" ? NaN : 0, start, start + length);
    return;
  }

  if (smallest === -Infinity) {
    out.fill(infinity === "nan" ? NaN : 0, start, start + length);
    return;
  }

  for (let i = 0; i < length; i++) {
    const t = 1 + x[start + i]!;
    const slope = Math.abs(t) > 1 ? 2 / (t + 1 / t) : (2 * t) / (t * t + 1);
    out[start + i] = y[start + i]! * slope * (dy[start + i]! - total);
  }
}

/** In binary64 for results that are rounded to binary32. Sums take elements in turn, as two lanes do. */
function forwardRow32(
  x: FloatArray,
  start: number,
  length: number,
  infinity: "oneHot" | "nan",
  out: FloatArray,
): void {
  let largestX = -Infinity;
  let smallest = Infinity;
  let largest = -Infinity;
  for (let i = 0; i < length; i++) {
    largestX = Math.max(largestX, x[start + i]!);
    smallest = Math.min(smallest, x[start + i]!);
    largest = Math.max(largest, Math.abs(x[start + i]!));
  }

  if (largestX === Infinity) return forwardPlusInfinity(x, start, length, infinity, out);
  if (largestX === -Infinity) {
    out.fill(infinity === "nan" ? NaN : 1 / length, start, start + length);
    return;
  }

  if (smallest === -Infinity) return forwardMinusInfinity(x, start, length, infinity, out);
  const unit = largest > 100000000000000 ? largest : 1;
  const one = 1 / unit;
  const inverseUnit = 1 / unit;
  let sum = 0;
  let otherSum = 0;
  for (let i = 0; i < length; i++) {
    const scaled = x[start + i]! * inverseUnit;
    const shifted = scaled + one;
    const below = 0.5 * (shifted * shifted + one * one);
    const weight = 2 * scaled < -one ? below : one * one + (one * scaled + 0.5 * scaled * scaled);
    const nextSum = sum + weight;
    sum = otherSum;
    otherSum = nextSum;
  }

  const total = sum + otherSum;
  const inverseTotal = 1 / total;
  for (let i = 0; i < length; i++) {
    const scaled = x[start + i]! * inverseUnit;
    const shifted = scaled + one;
    const below = 0.5 * (shifted * shifted + one * one);
    const weight = 2 * scaled < -one ? below : one * one + (one * scaled + 0.5 * scaled * scaled);
    out[start + i] = weight * inverseTotal;
  }
}

/** In binary64 for results that are rounded to binary32. Sums take elements in turn, as two lanes do. */
function backwardRow32(
  dy: FloatArray,
  x: FloatArray,
  y: FloatArray,
  start: number,
  length: number,
  infinity: "oneHot" | "nan",
  out: FloatArray,
): void {
  let largest = -Infinity;
  let smallest = Infinity;
  let largestY = -Infinity;
  let largestDy = -Infinity;
  let sum = 0;
  let otherSum = 0;
  for (let i = 0; i < length; i++) {
    largest = Math.max(largest, x[start + i]!);
    smallest = Math.min(smallest, x[start + i]!);
    largestY = Math.max(largestY, y[start + i]!);
    largestDy = Math.max(largestDy, dy[start + i]!);
    const nextSum = sum + dy[start + i]! * y[start + i]!;
    sum = otherSum;
    otherSum = nextSum;
  }

  const total = sum + otherSum;
  if (Number.isNaN(largest) || Number.isNaN(largestY) || Number.isNaN(largestDy)) {
    out.fill(NaN, start, start + length);
    return;
  }

  if (largest === Infinity) {
    out.fill(infinity === "nan" ? NaN : 0, start, start + length);
    return;
  }

  if (largest === -Infinity) {
    out.fill(infinity === "nan" ? NaN : 0, start, start + length);
    return;
  }

  if (smallest === -Infinity) {
    out.fill(infinity === "nan" ? NaN : 0, start, start + length);
    return;
  }

  for (let i = 0; i < length; i++) {
    const t = 1 + x[start + i]!;
    const slope = Math.abs(t) > 1 ? 2 / (t + 1 / t) : (2 * t) / (t * t + 1);
    out[start + i] = y[start + i]! * slope * (dy[start + i]! - total);
  }
}
