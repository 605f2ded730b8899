// Generated from specs/activations/maskedSoftmax.ts by @subgrad/generator. Do not edit.
import { addTo, startSum, totalOf } from "./internal/compensatedSum.ts";
import { expScaledDifference } from "./internal/expScaledDifference.ts";
import { checkOptions, choiceParameter, numberParameter } from "./internal/parameters.ts";
import { type Mask, type Row, maskValues, rowValues } from "./internal/rowValues.ts";

const TEMPERATURE = { name: "temperature", default: 1, above: 0 };

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_MINUS_INFINITY = {
  name: "allMinusInfinity",
  default: "zero",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface MaskedSoftmaxOptions {
  /** Divides x: the higher, the more even the result. A number > 0; default 1. */
  readonly temperature?: number | undefined;
  /** What a row that holds +∞ becomes: equal shares of its +∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What a row becomes of which the mask leaves nothing, or −∞ alone: NaN, 0, or equal shares of what it leaves, else of all elements. One of "nan", "zero", "uniform"; default "zero". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

/**
 * Softmax of the elements that a mask leaves of a row.
 *
 * `maskedSoftmax(x, mask, temperature) = mask !== 0 ? exp(x / temperature) / rowSum(exp(x / temperature), mask !== 0) : 0`
 *
 * Softmax as if the elements whose mask is 0 were not there; they become 0.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : mask !== 0 && x === Infinity ? 1 / rowSum(1, mask !== 0 && x === Infinity) : 0`.
 * In rows of −∞ alone, and those left out as a whole: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : rowSum(1, mask !== 0) === 0 ? 1 / rowCount() : mask !== 0 ? 1 / rowSum(1, mask !== 0) : 0`.
 *
 * Error: at most 3 ULP.
 *
 * @see Vaswani et al. 2017, Attention Is All You Need, arXiv:1706.03762, section 3.2.3
 */
export function maskedSoftmax(x: Row, mask: Mask, options: MaskedSoftmaxOptions = {}): Float64Array {
  const xRow = rowValues("maskedSoftmax", "x", x);
  const maskRow = maskValues("maskedSoftmax", "mask", mask, xRow.length);
  checkOptions("maskedSoftmax", options);
  const temperature = numberParameter("maskedSoftmax", TEMPERATURE, options.temperature);
  const plusInfinity = choiceParameter("maskedSoftmax", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("maskedSoftmax", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = new Float64Array(xRow.length);
  forwardRow(xRow, maskRow, temperature, plusInfinity, allMinusInfinity, out);
  return out;
}

/**
 * The gradient of x from the gradient of y = {@link maskedSoftmax}(x).
 *
 * Saves: output.
 *
 * Error: at most 6 ULP, of at least `y * (abs(dy) + rowSum(abs(dy) * y)) / temperature`.
 */
export function maskedSoftmaxBackward(dy: Row, y: Row, options: MaskedSoftmaxOptions = {}): Float64Array {
  const yRow = rowValues("maskedSoftmaxBackward", "y", y);
  const dyRow = rowValues("maskedSoftmaxBackward", "dy", dy, yRow.length);
  checkOptions("maskedSoftmaxBackward", options);
  const temperature = numberParameter("maskedSoftmaxBackward", TEMPERATURE, options.temperature);
  choiceParameter("maskedSoftmaxBackward", PLUS_INFINITY, options.plusInfinity);
  choiceParameter("maskedSoftmaxBackward", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const out = new Float64Array(yRow.length);
  backwardRow(dyRow, yRow, temperature, out);
  return out;
}

/**
 * The gradient of temperature from the gradient of y = {@link maskedSoftmax}(x).
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : 0`.
 * In rows of −∞ alone, and those left out as a whole: `allMinusInfinity === "nan" ? NaN : 0`.
 *
 * Error: at most 8 ULP, of at least `rowSum(abs(dy) * y * ((mask === 0 || y === 0 ? 0 : rowMax(x, mask !== 0) - x) + rowSum(y * (mask === 0 || y === 0 ? 0 : rowMax(x, mask !== 0) - x)))) / temperature / temperature`.
 */
export function maskedSoftmaxTemperatureBackward(
  dy: Row,
  x: Row,
  mask: Mask,
  y: Row,
  options: MaskedSoftmaxOptions = {},
): number {
  const xRow = rowValues("maskedSoftmaxTemperatureBackward", "x", x);
  const dyRow = rowValues("maskedSoftmaxTemperatureBackward", "dy", dy, xRow.length);
  const maskRow = maskValues("maskedSoftmaxTemperatureBackward", "mask", mask, xRow.length);
  const yRow = rowValues("maskedSoftmaxTemperatureBackward", "y", y, xRow.length);
  checkOptions("maskedSoftmaxTemperatureBackward", options);
  const temperature = numberParameter("maskedSoftmaxTemperatureBackward", TEMPERATURE, options.temperature);
  const plusInfinity = choiceParameter(
    "maskedSoftmaxTemperatureBackward",
    PLUS_INFINITY,
    options.plusInfinity,
  );
  const allMinusInfinity = choiceParameter(
    "maskedSoftmaxTemperatureBackward",
    ALL_MINUS_INFINITY,
    options.allMinusInfinity,
  );
  return temperatureRow(dyRow, xRow, maskRow, yRow, temperature, plusInfinity, allMinusInfinity);
}

function forwardRow(
  x: Float64Array,
  mask: Uint8Array,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: Float64Array,
): void {
  const weights = new Float64Array(x.length);
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) if (mask[i] !== 0) largest = Math.max(largest, x[i]!);
  if (largest === Infinity) return forwardPlusInfinity(x, mask, plusInfinity, out);
  if (largest === -Infinity) return forwardAllMinusInfinity(x, mask, allMinusInfinity, out);
  const sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const weight = mask[i] !== 0 ? expScaledDifference(x[i]!, largest, temperature) : 0;
    weights[i] = weight;
    addTo(sum, weight);
  }

  const total = totalOf(sum);
  for (let i = 0; i < x.length; i++) out[i] = weights[i]! / total;
}

function forwardPlusInfinity(
  x: Float64Array,
  mask: Uint8Array,
  plusInfinity: "oneHot" | "nan",
  out: Float64Array,
): void {
  let total = 0;
  for (let i = 0; i < x.length; i++) if (mask[i] !== 0 && x[i] === Infinity) total += 1;
  const share = 1 / total;
  for (let i = 0; i < x.length; i++)
    out[i] = plusInfinity === "nan" ? NaN : mask[i] !== 0 && x[i] === Infinity ? share : 0;
}

function forwardAllMinusInfinity(
  x: Float64Array,
  mask: Uint8Array,
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: Float64Array,
): void {
  let left = 0;
  for (let i = 0; i < x.length; i++) if (mask[i] !== 0) left += 1;
  for (let i = 0; i < x.length; i++)
    out[i] =
      allMinusInfinity === "nan"
        ? NaN
        : allMinusInfinity === "zero"
          ? 0
          : left === 0
            ? 1 / x.length
            : mask[i] !== 0
              ? 1 / left
              : 0;
}

function backwardRow(dy: Float64Array, y: Float64Array, temperature: number, out: Float64Array): void {
  const sum = startSum();
  for (let i = 0; i < y.length; i++) addTo(sum, dy[i]! * y[i]!);
  const total = totalOf(sum);
  for (let i = 0; i < y.length; i++) out[i] = (y[i]! * (dy[i]! - total)) / temperature;
}

function temperatureRow(
  dy: Float64Array,
  x: Float64Array,
  mask: Uint8Array,
  y: Float64Array,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
): number {
  let largestY = -Infinity;
  let largestDy = -Infinity;
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++)
    if (mask[i] !== 0) {
      largestY = Math.max(largestY, y[i]!);
      largestDy = Math.max(largestDy, dy[i]!);
      largest = Math.max(largest, x[i]!);
    }

  if (Number.isNaN(largest) || Number.isNaN(largestY) || Number.isNaN(largestDy)) return NaN;
  if (largest === Infinity) return plusInfinity === "nan" ? NaN : 0;
  if (largest === -Infinity) return allMinusInfinity === "nan" ? NaN : 0;
  const meanSum = startSum();
  for (let i = 0; i < x.length; i++) {
    const distance = y[i] === 0 ? 0 : x[i]! - largest;
    addTo(meanSum, y[i]! * distance);
  }

  const mean = totalOf(meanSum);
  const totalSum = startSum();
  for (let i = 0; i < x.length; i++) {
    const distance = y[i] === 0 ? 0 : x[i]! - largest;
    addTo(totalSum, dy[i]! * (y[i]! * (distance - mean)));
  }

  const total = totalOf(totalSum);
  return -total / temperature / temperature;
}
