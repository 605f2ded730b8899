// Generated from specs/activations/maskedSoftmax.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  type RowGrade,
  type Rows,
  addTo,
  checkInput,
  checkLike,
  checkMask,
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
  default: "zero",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface MaskedSoftmaxOptions extends Rows {
  /** Divides x: the higher, the more even the result. A number > 0; default 1. */
  readonly temperature?: number | undefined;
  /** What a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What a row becomes of which the mask leaves nothing, or −∞ alone: NaN, 0, or equal shares of what it leaves, else of all elements. One of "nan", "zero", "uniform"; default "zero". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  mask: Uint8Array,
  options: MaskedSoftmaxOptions & Output<A>,
  forwardLanes: RowGrade,
): A {
  checkInput("maskedSoftmax", "x", x);
  checkOptions("maskedSoftmax", options);
  const rows = rowLayout("maskedSoftmax", "x", x, options);
  checkMask("maskedSoftmax", mask, x.length);
  const temperature = numberParameter("maskedSoftmax", TEMPERATURE, x, options.temperature);
  const plusInfinity = choiceParameter("maskedSoftmax", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("maskedSoftmax", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputFor("maskedSoftmax", options.out, x, mask);
  const left = rowsLeft(forwardLanes, rows, [x, mask], out, [temperature]);
  if (left.length === 0) return out;
  const weights = new Float64Array(rows.length);
  const computeRow = isFloat32(x) ? forwardRow32 : forwardRow;
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    computeRow(
      x,
      mask,
      row * rows.stride,
      rows.length,
      temperature,
      plusInfinity,
      allMinusInfinity,
      out,
      weights,
    );
  }

  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: MaskedSoftmaxOptions & Output<A>,
  backwardLanes: RowGrade,
): A {
  checkInput("maskedSoftmaxBackward", "y", y);
  checkOptions("maskedSoftmaxBackward", options);
  const rows = rowLayout("maskedSoftmaxBackward", "y", y, options);
  checkLike("maskedSoftmaxBackward", "dy", dy, y);
  const temperature = numberParameter("maskedSoftmaxBackward", TEMPERATURE, y, options.temperature);
  choiceParameter("maskedSoftmaxBackward", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("maskedSoftmaxBackward", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = outputFor("maskedSoftmaxBackward", options.out, y, dy);
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
  mask: Uint8Array,
  y: A,
  options: MaskedSoftmaxOptions,
  temperatureLanes: RowGrade,
): { temperature: number } {
  checkInput("maskedSoftmaxParameterGradients", "x", x);
  checkOptions("maskedSoftmaxParameterGradients", options);
  const rows = rowLayout("maskedSoftmaxParameterGradients", "x", x, options);
  checkLike("maskedSoftmaxParameterGradients", "dy", dy, x);
  checkMask("maskedSoftmaxParameterGradients", mask, x.length);
  checkLike("maskedSoftmaxParameterGradients", "y", y, x);
  const temperature = numberParameter("maskedSoftmaxParameterGradients", TEMPERATURE, x, options.temperature);
  const plusInfinity = choiceParameter(
    "maskedSoftmaxParameterGradients",
    PLUS_INFINITY,
    options.plusInfinity,
  );
  const allMinusInfinity = choiceParameter(
    "maskedSoftmaxParameterGradients",
    ALL_MINUS_INFINITY,
    options.allMinusInfinity,
  );
  return {
    temperature: rowSumInLanes(temperatureLanes, rows, [dy, x, mask, y], [temperature], (row) =>
      temperatureRow(
        dy,
        x,
        mask,
        y,
        row * rows.stride,
        rows.length,
        temperature,
        plusInfinity,
        allMinusInfinity,
      ),
    ),
  };
}

function forwardRow(
  x: FloatArray,
  mask: Uint8Array,
  start: number,
  length: number,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: FloatArray,
  weights: Float64Array,
): void {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) if (mask[start + i] !== 0) largest = Math.max(largest, x[start + i]!);
  if (largest === Infinity) return forwardPlusInfinity(x, mask, start, length, plusInfinity, out);
  if (largest === -Infinity) return forwardAllMinusInfinity(mask, start, length, allMinusInfinity, out);
  const sum = startSum();
  for (let i = 0; i < length; i++) {
    const weight = mask[start + i] !== 0 ? expScaledDifference(x[start + i]!, largest, temperature) : 0;
    weights[i] = weight;
    addTo(sum, weight);
  }

  const total = totalOf(sum);
  for (let i = 0; i < length; i++) out[start + i] = weights[i]! / total;
}

function forwardPlusInfinity(
  x: FloatArray,
  mask: Uint8Array,
  start: number,
  length: number,
  plusInfinity: "oneHot" | "nan",
  out: FloatArray,
): void {
  let total = 0;
  for (let i = 0; i < length; i++) if (mask[start + i] !== 0 && x[start + i] === Infinity) total += 1;
  const share = 1 / total;
  for (let i = 0; i < length; i++)
    out[start + i] =
      plusInfinity === "nan" ? NaN : mask[start + i] !== 0 && x[start + i] === Infinity ? share : 0;
}

function forwardAllMinusInfinity(
  mask: Uint8Array,
  start: number,
  length: number,
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: FloatArray,
): void {
  let left = 0;
  for (let i = 0; i < length; i++) if (mask[start + i] !== 0) left += 1;
  for (let i = 0; i < length; i++)
    out[start + i] =
      allMinusInfinity === "nan"
        ? NaN
        : allMinusInfinity === "zero"
          ? 0
          : left === 0
            ? 1 / length
            : mask[start + i] !== 0
              ? 1 / left
              : 0;
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
  mask: Uint8Array,
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
  for (let i = 0; i < length; i++)
    if (mask[start + i] !== 0) {
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
  mask: Uint8Array,
  start: number,
  length: number,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: FloatArray,
  weights: Float64Array,
): void {
  let largest = -Infinity;
  for (let i = 0; i < length; i++) if (mask[start + i] !== 0) largest = Math.max(largest, x[start + i]!);
  if (largest === Infinity) return forwardPlusInfinity(x, mask, start, length, plusInfinity, out);
  if (largest === -Infinity) return forwardAllMinusInfinity(mask, start, length, allMinusInfinity, out);
  let sum = 0;
  let otherSum = 0;
  for (let i = 0; i < length; i++) {
    const weight = mask[start + i] !== 0 ? wideExpScaledDifference(x[start + i]!, largest, temperature) : 0;
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
