// Generated from specs/activations/logSoftmax.ts by @subgrad/generator. Do not edit.
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
  numberParameter,
  outputFor,
  rowLayout,
  rowSumInLanes,
  rowsLeft,
  startSum,
  totalOf,
} from "../../runtime/index.ts";
import { exp } from "../internal/exp.ts";
import { expScaledDifference } from "../internal/expScaledDifference.ts";
import { exponentOf as sharedExponentOf } from "../internal/exponentOf.ts";
import { log1p } from "../internal/log1p.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

const TEMPERATURE = { name: "temperature", default: 1, above: 0 };

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_MINUS_INFINITY = {
  name: "allMinusInfinity",
  default: "nan",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface LogSoftmaxOptions extends Rows {
  /** Divides x: the higher, the more even the result. A number > 0; default 1. PyTorch, JAX, Keras, TensorFlow.js, ONNX, NNlib: always 1. */
  readonly temperature?: number | undefined;
  /** What the softmax of a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". PyTorch, JAX, Keras, TensorFlow.js, ONNX, NNlib: always "nan". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What the softmax of a row of −∞ alone becomes: NaN, 0, or equal shares of all elements. One of "nan", "zero", "uniform"; default "nan". PyTorch, JAX, Keras, TensorFlow.js, ONNX, NNlib: always "nan". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: LogSoftmaxOptions & Output<A>,
  forwardLanes: RowGrade,
): A {
  checkInput("logSoftmax", "x", x);
  checkOptions("logSoftmax", options);
  const rows = rowLayout("logSoftmax", "x", x, options);
  const temperature = numberParameter("logSoftmax", TEMPERATURE, x, options.temperature);
  const plusInfinity = choiceParameter("logSoftmax", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("logSoftmax", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputFor("logSoftmax", options.out, x);
  const left = rowsLeft(forwardLanes, rows, [x], out, [temperature]);
  const computeRow = isFloat32(x) ? forwardRow32 : forwardRow;
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    computeRow(x, row * rows.stride, rows.length, temperature, plusInfinity, allMinusInfinity, out);
  }

  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: LogSoftmaxOptions & Output<A>,
  backwardLanes: RowGrade,
): A {
  checkInput("logSoftmaxBackward", "y", y);
  checkOptions("logSoftmaxBackward", options);
  const rows = rowLayout("logSoftmaxBackward", "y", y, options);
  checkLike("logSoftmaxBackward", "dy", dy, y);
  const temperature = numberParameter("logSoftmaxBackward", TEMPERATURE, y, options.temperature);
  choiceParameter("logSoftmaxBackward", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("logSoftmaxBackward", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputFor("logSoftmaxBackward", options.out, y, dy);
  const left = rowsLeft(backwardLanes, rows, [dy, y], out, [temperature]);
  const computeRow = isFloat32(y) ? backwardRow32 : backwardRow;
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    computeRow(dy, y, row * rows.stride, rows.length, temperature, out);
  }

  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogSoftmaxOptions,
  temperatureLanes: RowGrade,
): { temperature: number } {
  checkInput("logSoftmaxParameterGradients", "x", x);
  checkOptions("logSoftmaxParameterGradients", options);
  const rows = rowLayout("logSoftmaxParameterGradients", "x", x, options);
  checkLike("logSoftmaxParameterGradients", "dy", dy, x);
  const temperature = numberParameter("logSoftmaxParameterGradients", TEMPERATURE, x, options.temperature);
  const plusInfinity = choiceParameter("logSoftmaxParameterGradients", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter(
    "logSoftmaxParameterGradients",
    ALL_MINUS_INFINITY,
    options.allMinusInfinity,
  );
  return {
    temperature: rowSumInLanes(temperatureLanes, rows, [dy, x], [temperature], (row) =>
      temperatureRow(dy, x, row * rows.stride, rows.length, temperature, plusInfinity, allMinusInfinity),
    ),
  };
}

function forwardRow(
  x: FloatArray,
  start: number,
  length: number,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: FloatArray,
): void {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, x[start + i]!);
  if (largest === Infinity) return forwardPlusInfinity(x, start, length, plusInfinity, out);
  if (largest === -Infinity) {
    out.fill(
      allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? -Infinity : -log1p(length - 1),
      start,
      start + length,
    );
    return;
  }

  const sum = startSum();
  let total2 = 0;
  for (let i = 0; i < length; i++) {
    const weight = expScaledDifference(x[start + i]!, largest, temperature);
    if (x[start + i] !== largest) addTo(sum, weight);
    if (x[start + i] === largest) total2 += 1;
  }

  const total = totalOf(sum);
  const rest = total + (total2 - 1);
  const logarithm = log1p(rest);
  for (let i = 0; i < length; i++) out[start + i] = (x[start + i]! - largest) / temperature - logarithm;
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
    out[start + i] = plusInfinity === "nan" ? NaN : x[start + i] === Infinity ? -log1p(total - 1) : -Infinity;
}

function backwardRow(
  dy: FloatArray,
  y: FloatArray,
  start: number,
  length: number,
  temperature: number,
  out: FloatArray,
): void {
  let largestY = -Infinity;
  let largestDy = -Infinity;
  const sum = startSum();
  for (let i = 0; i < length; i++) {
    largestY = Math.max(largestY, y[start + i]!);
    largestDy = Math.max(largestDy, dy[start + i]!);
    addTo(sum, dy[start + i]!);
  }

  const total = totalOf(sum);
  if (Number.isNaN(largestY) || Number.isNaN(largestDy)) {
    out.fill(NaN, start, start + length);
    return;
  }

  for (let i = 0; i < length; i++)
    out[start + i] = (dy[start + i]! - exp(y[start + i]!) * total) / temperature;
}

function temperatureRow(
  dy: FloatArray,
  x: FloatArray,
  start: number,
  length: number,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
): number {
  let largestDy = -Infinity;
  let largest = -Infinity;
  for (let i = 0; i < length; i++) {
    largestDy = Math.max(largestDy, dy[start + i]!);
    largest = Math.max(largest, x[start + i]!);
  }

  if (Number.isNaN(largest) || Number.isNaN(largestDy)) return NaN;
  if (largest === Infinity) return temperaturePlusInfinity(dy, x, start, length, plusInfinity);
  if (largest === -Infinity) return allMinusInfinity === "nan" ? NaN : 0;
  const totalSum = startSum();
  const total2Sum = startSum();
  for (let i = 0; i < length; i++) {
    const distance = x[start + i]! - largest;
    const weight = expScaledDifference(x[start + i]!, largest, temperature);
    addTo(totalSum, weight === 0 ? 0 : weight * distance);
    addTo(total2Sum, weight);
  }

  const total = totalOf(totalSum);
  const total2 = totalOf(total2Sum);
  const mean = total / total2;
  const total3Sum = startSum();
  for (let i = 0; i < length; i++) {
    const distance = x[start + i]! - largest;
    addTo(total3Sum, dy[start + i] === 0 ? 0 : dy[start + i]! * (distance - mean));
  }

  const total3 = totalOf(total3Sum);
  return -total3 / temperature / temperature;
}

function temperaturePlusInfinity(
  dy: FloatArray,
  x: FloatArray,
  start: number,
  length: number,
  plusInfinity: "oneHot" | "nan",
): number {
  const sum = startSum();
  for (let i = 0; i < length; i++)
    addTo(
      sum,
      x[start + i] === Infinity || dy[start + i] === 0 ? 0 : dy[start + i]! > 0 ? Infinity : -Infinity,
    );
  const total = totalOf(sum);
  return plusInfinity === "nan" ? NaN : total;
}

/** In binary64 for results that are rounded to binary32. Sums take elements in turn, as two lanes do. */
function forwardRow32(
  x: FloatArray,
  start: number,
  length: number,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: FloatArray,
): void {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, x[start + i]!);
  if (largest === Infinity) return forwardPlusInfinity(x, start, length, plusInfinity, out);
  if (largest === -Infinity) {
    out.fill(
      allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? -Infinity : -log1p(length - 1),
      start,
      start + length,
    );
    return;
  }

  let sum = 0;
  let otherSum = 0;
  let total2 = 0;
  for (let i = 0; i < length; i++) {
    const weight = wideExpScaledDifference(x[start + i]!, largest, temperature);
    const nextSum = sum + (x[start + i] !== largest ? weight : 0);
    sum = otherSum;
    otherSum = nextSum;
    if (x[start + i] === largest) total2 += 1;
  }

  const total = sum + otherSum;
  const rest = total + (total2 - 1);
  const logarithm = wideLog1p(rest);
  const inverseTemperature = 1 / temperature;
  for (let i = 0; i < length; i++)
    out[start + i] = (x[start + i]! - largest) * inverseTemperature - logarithm;
}

/** In binary64 for results that are rounded to binary32. Sums take elements in turn, as two lanes do. */
function backwardRow32(
  dy: FloatArray,
  y: FloatArray,
  start: number,
  length: number,
  temperature: number,
  out: FloatArray,
): void {
  let largestY = -Infinity;
  let largestDy = -Infinity;
  let sum = 0;
  let otherSum = 0;
  for (let i = 0; i < length; i++) {
    largestY = Math.max(largestY, y[start + i]!);
    largestDy = Math.max(largestDy, dy[start + i]!);
    const nextSum = sum + dy[start + i]!;
    sum = otherSum;
    otherSum = nextSum;
  }

  const total = sum + otherSum;
  if (Number.isNaN(largestY) || Number.isNaN(largestDy)) {
    out.fill(NaN, start, start + length);
    return;
  }

  const inverseTemperature = 1 / temperature;
  for (let i = 0; i < length; i++)
    out[start + i] = (dy[start + i]! - wideExp(y[start + i]!) * total) * inverseTemperature;
}

/** Engines look an import up in every turn of a loop, and a constant of the module never. */
const exponentOf = sharedExponentOf;

const powerOfTwo = sharedPowerOfTwo;

const roundTiesToEven = sharedRoundTiesToEven;

/** eʳ − 1 for |r| ≤ ½ ln 2, in binary64 for a result that is rounded to binary32. */
const wideExpm1Reduced = (r: number): number => {
  const p4 = 0.001394062434076471 + r * 0.00019845844790976368;
  const p2 = 0.04166636095279681 + r * (0.008333389417141433 + r * p4);
  return r * (1 + r * (0.5000000044152457 + r * (0.16666666370341715 + r * p2)));
};

/** eˣ for x ≤ 0, in binary64 for a result that is rounded to binary32. */
const wideExpOfNegative = (x: number): number => {
  const clamped = x < -708 ? -708 : x;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};

/** e^((a − b)/|c|) for a ≤ b, as accurate as if neither difference nor quotient were rounded, in binary64 for a result that is rounded to binary32. */
const wideExpScaledDifference = (a: number, b: number, c: number): number =>
  wideExpOfNegative((a - b) * (1 / Math.abs(c)));

/** ln(1 + t) for 0 ≤ t ≤ 1, in binary64 for a result that is rounded to binary32. */
const wideLog1pUnit = (t: number): number => {
  const s = t / (2 + t);
  const z = s * s;
  const p = 0.2861688396566621 + z * (0.21427672654009902 + z * 0.24300863363741146);
  return s * (2 + z * (0.6666667562240125 + z * (0.3999887774618558 + z * p)));
};

/** ln(1 + x), in binary64 for a result that is rounded to binary32. */
const wideLog1p = (x: number): number => {
  const u = 1 + x;
  if (x <= -1) {
    return x < -1 ? (u - u) / (u - u) : -1 / (u * u);
  }
  if (x > 1.7976931348623157e308) {
    return x;
  }
  const k = exponentOf(Math.SQRT2 * u);
  const scale = powerOfTwo(0 - k);
  return wideLog1pUnit(x * scale - (1 - scale)) - (0 - k) * Math.LN2;
};

/** eˣ, in binary64 for a result that is rounded to binary32. */
const wideExp = (x: number): number => {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};
