// Generated from specs/activations/softmax.ts by @subgrad/generator. Do not edit.
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
import { expScaledDifference } from "../internal/expScaledDifference.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

const TEMPERATURE = { name: "temperature", default: 1, above: 0 };

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_MINUS_INFINITY = {
  name: "allMinusInfinity",
  default: "nan",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface SoftmaxOptions extends Rows {
  /** Divides x: the higher, the more even the result. A number > 0; default 1. PyTorch, JAX, Keras, TensorFlow.js, ONNX, WebNN, NNlib: always 1. */
  readonly temperature?: number | undefined;
  /** What a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". PyTorch, JAX, Keras, TensorFlow.js, ONNX, WebNN: always "nan"; NNlib: always "oneHot". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What a row of −∞ alone becomes: NaN, 0, or equal shares of all elements. One of "nan", "zero", "uniform"; default "nan". PyTorch, JAX, Keras, TensorFlow.js, ONNX, WebNN, NNlib: always "nan". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SoftmaxOptions & Output<A>,
  forwardLanes: RowGrade,
): A {
  checkInput("softmax", "x", x);
  checkOptions("softmax", options);
  const rows = rowLayout("softmax", "x", x, options);
  const temperature = numberParameter("softmax", TEMPERATURE, x, options.temperature);
  const plusInfinity = choiceParameter("softmax", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("softmax", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputFor("softmax", options.out, x);
  const left = rowsLeft(forwardLanes, rows, [x], out, [temperature]);
  if (left.length === 0) return out;
  const weights = new Float64Array(rows.length);
  const computeRow = isFloat32(x) ? forwardRow32 : forwardRow;
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    computeRow(x, row * rows.stride, rows.length, temperature, plusInfinity, allMinusInfinity, out, weights);
  }

  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: SoftmaxOptions & Output<A>,
  backwardLanes: RowGrade,
): A {
  checkInput("softmaxBackward", "y", y);
  checkOptions("softmaxBackward", options);
  const rows = rowLayout("softmaxBackward", "y", y, options);
  checkLike("softmaxBackward", "dy", dy, y);
  const temperature = numberParameter("softmaxBackward", TEMPERATURE, y, options.temperature);
  choiceParameter("softmaxBackward", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("softmaxBackward", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputFor("softmaxBackward", options.out, y, dy);
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
  y: A,
  options: SoftmaxOptions,
  temperatureLanes: RowGrade,
): { temperature: number } {
  checkInput("softmaxParameterGradients", "x", x);
  checkOptions("softmaxParameterGradients", options);
  const rows = rowLayout("softmaxParameterGradients", "x", x, options);
  checkLike("softmaxParameterGradients", "dy", dy, x);
  checkLike("softmaxParameterGradients", "y", y, x);
  const temperature = numberParameter("softmaxParameterGradients", TEMPERATURE, x, options.temperature);
  const plusInfinity = choiceParameter("softmaxParameterGradients", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter(
    "softmaxParameterGradients",
    ALL_MINUS_INFINITY,
    options.allMinusInfinity,
  );
  return {
    temperature: rowSumInLanes(temperatureLanes, rows, [dy, x, y], [temperature], (row) =>
      temperatureRow(dy, x, y, row * rows.stride, rows.length, temperature, plusInfinity, allMinusInfinity),
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
  weights: Float64Array,
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

  const sum = startSum();
  for (let i = 0; i < length; i++) {
    const weight = expScaledDifference(x[start + i]!, largest, temperature);
    weights[i] = weight;
    addTo(sum, weight);
  }

  const total = totalOf(sum);
  for (let i = 0; i < length; i++) out[start + i] = weights[i]! / total;
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

function backwardRow(
  dy: FloatArray,
  y: FloatArray,
  start: number,
  length: number,
  temperature: number,
  out: FloatArray,
): void {
  const sum = startSum();
  for (let i = 0; i < length; i++) addTo(sum, dy[start + i]! * y[start + i]!);
  const total = totalOf(sum);
  for (let i = 0; i < length; i++) out[start + i] = (y[start + i]! * (dy[start + i]! - total)) / temperature;
}

function temperatureRow(
  dy: FloatArray,
  x: FloatArray,
  y: FloatArray,
  start: number,
  length: number,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
): number {
  let largestY = -Infinity;
  let largestDy = -Infinity;
  let largest = -Infinity;
  for (let i = 0; i < length; i++) {
    largestY = Math.max(largestY, y[start + i]!);
    largestDy = Math.max(largestDy, dy[start + i]!);
    largest = Math.max(largest, x[start + i]!);
  }

  if (Number.isNaN(largest) || Number.isNaN(largestY) || Number.isNaN(largestDy)) return NaN;
  if (largest === Infinity) return plusInfinity === "nan" ? NaN : 0;
  if (largest === -Infinity) return allMinusInfinity === "nan" ? NaN : 0;
  const meanSum = startSum();
  for (let i = 0; i < length; i++) {
    const distance = y[start + i] === 0 ? 0 : x[start + i]! - largest;
    addTo(meanSum, y[start + i]! * distance);
  }

  const mean = totalOf(meanSum);
  const totalSum = startSum();
  for (let i = 0; i < length; i++) {
    const distance = y[start + i] === 0 ? 0 : x[start + i]! - largest;
    addTo(totalSum, dy[start + i]! * (y[start + i]! * (distance - mean)));
  }

  const total = totalOf(totalSum);
  return -total / temperature / temperature;
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
  weights: Float64Array,
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

  let sum = 0;
  let otherSum = 0;
  for (let i = 0; i < length; i++) {
    const weight = wideExpScaledDifference(x[start + i]!, largest, temperature);
    weights[i] = weight;
    const nextSum = sum + weight;
    sum = otherSum;
    otherSum = nextSum;
  }

  const total = sum + otherSum;
  const inverseTotal = 1 / total;
  for (let i = 0; i < length; i++) out[start + i] = weights[i]! * inverseTotal;
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
  let sum = 0;
  let otherSum = 0;
  for (let i = 0; i < length; i++) {
    const nextSum = sum + dy[start + i]! * y[start + i]!;
    sum = otherSum;
    otherSum = nextSum;
  }

  const total = sum + otherSum;
  const inverseTemperature = 1 / temperature;
  for (let i = 0; i < length; i++)
    out[start + i] = y[start + i]! * (dy[start + i]! - total) * inverseTemperature;
}

/** Engines look an import up in every turn of a loop, and a constant of the module never. */
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
