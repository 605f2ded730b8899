// Generated from specs/activations/entmax15.ts by @subgrad/generator. Do not edit.
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

export interface Entmax15Options extends Rows {
  /** What a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What a row of −∞ alone becomes: NaN, 0, or equal shares of all elements. One of "nan", "zero", "uniform"; default "nan". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: Entmax15Options & Output<A>,
  forwardLanes: RowGrade,
): A {
  checkInput("entmax15", "x", x);
  checkOptions("entmax15", options);
  const rows = rowLayout("entmax15", "x", x, options);
  const plusInfinity = choiceParameter("entmax15", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("entmax15", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputFor("entmax15", options.out, x);
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
  options: Entmax15Options & Output<A>,
  backwardLanes: RowGrade,
): A {
  checkInput("entmax15Backward", "y", y);
  checkOptions("entmax15Backward", options);
  const rows = rowLayout("entmax15Backward", "y", y, options);
  checkLike("entmax15Backward", "dy", dy, y);
  choiceParameter("entmax15Backward", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("entmax15Backward", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputFor("entmax15Backward", options.out, y, dy);
  const left = rowsLeft(backwardLanes, rows, [dy, y], out, []);
  const computeRow = isFloat32(y) ? backwardRow32 : backwardRow;
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    computeRow(dy, y, row * rows.stride, rows.length, out);
  }

  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: Entmax15Options): {} {
  checkInput("entmax15ParameterGradients", "x", x);
  checkOptions("entmax15ParameterGradients", options);
  rowLayout("entmax15ParameterGradients", "x", x, options);
  checkLike("entmax15ParameterGradients", "dy", dy, x);
  choiceParameter("entmax15ParameterGradients", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("entmax15ParameterGradients", ALL_MINUS_INFINITY, options.allMinusInfinity);
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

  let tau = -1;
  for (;;) {
    const totalSum = startSum();
    const total2Sum = startSum();
    for (let i = 0; i < length; i++) {
      const distance = (x[start + i]! - largest) / 2;
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

  for (let i = 0; i < length; i++) {
    const distance = (x[start + i]! - largest) / 2;
    out[start + i] = Math.max(distance - tau, 0) * Math.max(distance - tau, 0);
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
  const totalSum = startSum();
  const total2Sum = startSum();
  for (let i = 0; i < length; i++) {
    const root = Math.sqrt(y[start + i]!);
    largestY = Math.max(largestY, y[start + i]!);
    largestDy = Math.max(largestDy, dy[start + i]!);
    addTo(totalSum, dy[start + i]! * root);
    addTo(total2Sum, root);
  }

  const total = totalOf(totalSum);
  const total2 = totalOf(total2Sum);
  if (Number.isNaN(largestY) || Number.isNaN(largestDy)) {
    out.fill(NaN, start, start + length);
    return;
  }

  for (let i = 0; i < length; i++) {
    const root = Math.sqrt(y[start + i]!);
    out[start + i] = y[start + i]! > 0 ? root * (dy[start + i]! - total / total2) : 0;
  }
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

  let tau = -1;
  for (;;) {
    let totalSum = 0;
    let otherTotalSum = 0;
    let total2Sum = 0;
    let otherTotal2Sum = 0;
    for (let i = 0; i < length; i++) {
      const distance = (x[start + i]! - largest) / 2;
      const nextTotalSum = totalSum + Math.max(distance - tau, 0) * Math.max(distance - tau, 0);
      totalSum = otherTotalSum;
      otherTotalSum = nextTotalSum;
      const nextTotal2Sum =
        total2Sum +
        (-((distance - tau > 0 ? 1 : 0) * Math.max(distance - tau, 0)) -
          Math.max(distance - tau, 0) * (distance - tau > 0 ? 1 : 0));
      total2Sum = otherTotal2Sum;
      otherTotal2Sum = nextTotal2Sum;
    }
    const total = totalSum + otherTotalSum;
    const total2 = total2Sum + otherTotal2Sum;
    const next = tau - (total - 1) / total2;
    if (!(next > tau)) break;
    tau = next;
  }

  for (let i = 0; i < length; i++) {
    const distance = (x[start + i]! - largest) / 2;
    out[start + i] = Math.max(distance - tau, 0) * Math.max(distance - tau, 0);
  }
}

/** In binary64 for results that are rounded to binary32. Sums take elements in turn, as two lanes do. */
function backwardRow32(dy: FloatArray, y: FloatArray, start: number, length: number, out: FloatArray): void {
  let largestY = -Infinity;
  let largestDy = -Infinity;
  let totalSum = 0;
  let otherTotalSum = 0;
  let total2Sum = 0;
  let otherTotal2Sum = 0;
  for (let i = 0; i < length; i++) {
    const root = Math.sqrt(y[start + i]!);
    largestY = Math.max(largestY, y[start + i]!);
    largestDy = Math.max(largestDy, dy[start + i]!);
    const nextTotalSum = totalSum + dy[start + i]! * root;
    totalSum = otherTotalSum;
    otherTotalSum = nextTotalSum;
    const nextTotal2Sum = total2Sum + root;
    total2Sum = otherTotal2Sum;
    otherTotal2Sum = nextTotal2Sum;
  }

  const total = totalSum + otherTotalSum;
  const total2 = total2Sum + otherTotal2Sum;
  if (Number.isNaN(largestY) || Number.isNaN(largestDy)) {
    out.fill(NaN, start, start + length);
    return;
  }

  for (let i = 0; i < length; i++) {
    const root = Math.sqrt(y[start + i]!);
    out[start + i] = y[start + i]! > 0 ? root * (dy[start + i]! - total / total2) : 0;
  }
}
