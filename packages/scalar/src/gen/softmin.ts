// Generated from specs/activations/softmin.ts by @subgrad/generator. Do not edit.
import { addTo, startSum, totalOf } from "./internal/compensatedSum.ts";
import { expScaledDifference } from "./internal/expScaledDifference.ts";
import { checkOptions, choiceParameter, numberParameter } from "./internal/parameters.ts";
import { type Row, rowValues } from "./internal/rowValues.ts";

const TEMPERATURE = { name: "temperature", default: 1, above: 0 };

const MINUS_INFINITY = { name: "minusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_PLUS_INFINITY = {
  name: "allPlusInfinity",
  default: "nan",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface SoftminOptions {
  /** Divides x: the higher, the more even the result. A number > 0; default 1. PyTorch: always 1. */
  readonly temperature?: number | undefined;
  /** What a row that holds −∞ becomes: equal shares of its −∞ elements, or NaN. One of "oneHot", "nan"; default "oneHot". PyTorch: always "nan". */
  readonly minusInfinity?: "oneHot" | "nan" | undefined;
  /** What a row of +∞ alone becomes: NaN, 0, or equal shares of all elements. One of "nan", "zero", "uniform"; default "nan". PyTorch: always "nan". */
  readonly allPlusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

/**
 * Softmin of a row.
 *
 * `softmin(x, temperature) = exp(-x / temperature) / rowSum(exp(-x / temperature))`
 *
 * Softmax of −x: the least element gets the largest share.
 *
 * In rows that hold +∞: `rowSum(1, x === -Infinity) > 0 ? minusInfinity === "nan" ? NaN : x === -Infinity ? 1 / rowSum(1, x === -Infinity) : 0 : rowSum(1, x === Infinity) === rowCount() ? allPlusInfinity === "nan" ? NaN : allPlusInfinity === "zero" ? 0 : 1 / rowCount() : (x === Infinity ? 0 : expScaledDifference(-x, -rowMin(x, x !== Infinity), temperature)) / rowSum(x === Infinity ? 0 : expScaledDifference(-x, -rowMin(x, x !== Infinity), temperature))`.
 * In rows of −∞ alone: `minusInfinity === "nan" ? NaN : 1 / rowCount()`.
 * In rows that hold −∞ among other numbers: `minusInfinity === "nan" ? NaN : x === -Infinity ? 1 / rowSum(1, x === -Infinity) : 0`.
 *
 * Error: at most 3 ULP.
 *
 * @see Bridle 1990, Probabilistic Interpretation of Feedforward Classification Network Outputs, with Relationships to Statistical Pattern Recognition: of −x
 */
export function softmin(x: Row, options: SoftminOptions = {}): Float64Array {
  const xRow = rowValues("softmin", "x", x);
  checkOptions("softmin", options);
  const temperature = numberParameter("softmin", TEMPERATURE, options.temperature);
  const minusInfinity = choiceParameter("softmin", MINUS_INFINITY, options.minusInfinity);
  const allPlusInfinity = choiceParameter("softmin", ALL_PLUS_INFINITY, options.allPlusInfinity);
  const out = new Float64Array(xRow.length);
  forwardRow(xRow, temperature, minusInfinity, allPlusInfinity, out);
  return out;
}

/**
 * The gradient of x from the gradient of y = {@link softmin}(x).
 *
 * Saves: output.
 *
 * Error: at most 6 ULP, of at least `y * (abs(dy) + rowSum(abs(dy) * y)) / temperature`.
 */
export function softminBackward(dy: Row, y: Row, options: SoftminOptions = {}): Float64Array {
  const yRow = rowValues("softminBackward", "y", y);
  const dyRow = rowValues("softminBackward", "dy", dy, yRow.length);
  checkOptions("softminBackward", options);
  const temperature = numberParameter("softminBackward", TEMPERATURE, options.temperature);
  choiceParameter("softminBackward", MINUS_INFINITY, options.minusInfinity);
  choiceParameter("softminBackward", ALL_PLUS_INFINITY, options.allPlusInfinity);
  const out = new Float64Array(yRow.length);
  backwardRow(dyRow, yRow, temperature, out);
  return out;
}

/**
 * The gradient of temperature from the gradient of y = {@link softmin}(x).
 *
 * In rows that hold +∞: `rowSum(1, x === -Infinity) > 0 ? minusInfinity === "nan" ? NaN : 0 : rowSum(1, x === Infinity) === rowCount() ? allPlusInfinity === "nan" ? NaN : 0 : rowSum(dy * (y * ((y === 0 ? 0 : x - rowMin(x, x !== Infinity)) - rowSum(y * (y === 0 ? 0 : x - rowMin(x, x !== Infinity)))))) / temperature / temperature`.
 * In rows of −∞ alone: `minusInfinity === "nan" ? NaN : 0`.
 * In rows that hold −∞ among other numbers: `minusInfinity === "nan" ? NaN : 0`.
 *
 * Error: at most 8 ULP, of at least `rowSum(abs(dy) * y * ((y === 0 ? 0 : x - rowMin(x)) + rowSum(y * (y === 0 ? 0 : x - rowMin(x))))) / temperature / temperature`.
 */
export function softminTemperatureBackward(dy: Row, x: Row, y: Row, options: SoftminOptions = {}): number {
  const xRow = rowValues("softminTemperatureBackward", "x", x);
  const dyRow = rowValues("softminTemperatureBackward", "dy", dy, xRow.length);
  const yRow = rowValues("softminTemperatureBackward", "y", y, xRow.length);
  checkOptions("softminTemperatureBackward", options);
  const temperature = numberParameter("softminTemperatureBackward", TEMPERATURE, options.temperature);
  const minusInfinity = choiceParameter("softminTemperatureBackward", MINUS_INFINITY, options.minusInfinity);
  const allPlusInfinity = choiceParameter(
    "softminTemperatureBackward",
    ALL_PLUS_INFINITY,
    options.allPlusInfinity,
  );
  return temperatureRow(dyRow, xRow, yRow, temperature, minusInfinity, allPlusInfinity);
}

function forwardRow(
  x: Float64Array,
  temperature: number,
  minusInfinity: "oneHot" | "nan",
  allPlusInfinity: "nan" | "zero" | "uniform",
  out: Float64Array,
): void {
  const weights = new Float64Array(x.length);
  let largest = -Infinity;
  let smallest = Infinity;
  for (let i = 0; i < x.length; i++) {
    largest = Math.max(largest, x[i]!);
    smallest = Math.min(smallest, x[i]!);
  }

  if (largest === Infinity) return forwardPlusInfinity(x, temperature, minusInfinity, allPlusInfinity, out);
  if (largest === -Infinity) {
    out.fill(minusInfinity === "nan" ? NaN : 1 / x.length);
    return;
  }

  if (smallest === -Infinity) return forwardMinusInfinity(x, minusInfinity, out);
  const sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const weight = expScaledDifference(-x[i]!, -smallest, temperature);
    weights[i] = weight;
    addTo(sum, weight);
  }

  const total = totalOf(sum);
  for (let i = 0; i < x.length; i++) out[i] = weights[i]! / total;
}

function forwardPlusInfinity(
  x: Float64Array,
  temperature: number,
  minusInfinity: "oneHot" | "nan",
  allPlusInfinity: "nan" | "zero" | "uniform",
  out: Float64Array,
): void {
  const weights = new Float64Array(x.length);
  let least = 0;
  let total = 0;
  let smallest = Infinity;
  for (let i = 0; i < x.length; i++) {
    if (x[i] === -Infinity) least += 1;
    if (x[i] === Infinity) total += 1;
    if (x[i] !== Infinity) smallest = Math.min(smallest, x[i]!);
  }

  const sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const weight = x[i] === Infinity ? 0 : expScaledDifference(-x[i]!, -smallest, temperature);
    weights[i] = weight;
    addTo(sum, weight);
  }

  const total2 = totalOf(sum);
  for (let i = 0; i < x.length; i++)
    out[i] =
      least > 0
        ? minusInfinity === "nan"
          ? NaN
          : x[i] === -Infinity
            ? 1 / least
            : 0
        : total === x.length
          ? allPlusInfinity === "nan"
            ? NaN
            : allPlusInfinity === "zero"
              ? 0
              : 1 / x.length
          : weights[i]! / total2;
}

function forwardMinusInfinity(x: Float64Array, minusInfinity: "oneHot" | "nan", out: Float64Array): void {
  let total = 0;
  for (let i = 0; i < x.length; i++) if (x[i] === -Infinity) total += 1;
  for (let i = 0; i < x.length; i++)
    out[i] = minusInfinity === "nan" ? NaN : x[i] === -Infinity ? 1 / total : 0;
}

function backwardRow(dy: Float64Array, y: Float64Array, temperature: number, out: Float64Array): void {
  const sum = startSum();
  for (let i = 0; i < y.length; i++) addTo(sum, dy[i]! * y[i]!);
  const total = totalOf(sum);
  for (let i = 0; i < y.length; i++) out[i] = (-y[i]! * (dy[i]! - total)) / temperature;
}

function temperatureRow(
  dy: Float64Array,
  x: Float64Array,
  y: Float64Array,
  temperature: number,
  minusInfinity: "oneHot" | "nan",
  allPlusInfinity: "nan" | "zero" | "uniform",
): number {
  let largest = -Infinity;
  let largestY = -Infinity;
  let largestDy = -Infinity;
  let smallest = Infinity;
  for (let i = 0; i < x.length; i++) {
    largest = Math.max(largest, x[i]!);
    largestY = Math.max(largestY, y[i]!);
    largestDy = Math.max(largestDy, dy[i]!);
    smallest = Math.min(smallest, x[i]!);
  }

  if (Number.isNaN(largest) || Number.isNaN(largestY) || Number.isNaN(largestDy)) return NaN;
  if (largest === Infinity)
    return temperaturePlusInfinity(dy, x, y, temperature, minusInfinity, allPlusInfinity);
  if (largest === -Infinity) return minusInfinity === "nan" ? NaN : 0;
  if (smallest === -Infinity) return minusInfinity === "nan" ? NaN : 0;
  const meanSum = startSum();
  for (let i = 0; i < x.length; i++) {
    const distance = y[i] === 0 ? 0 : x[i]! - smallest;
    addTo(meanSum, y[i]! * distance);
  }

  const mean = totalOf(meanSum);
  const totalSum = startSum();
  for (let i = 0; i < x.length; i++) {
    const distance = y[i] === 0 ? 0 : x[i]! - smallest;
    addTo(totalSum, dy[i]! * (y[i]! * (distance - mean)));
  }

  const total = totalOf(totalSum);
  return total / temperature / temperature;
}

function temperaturePlusInfinity(
  dy: Float64Array,
  x: Float64Array,
  y: Float64Array,
  temperature: number,
  minusInfinity: "oneHot" | "nan",
  allPlusInfinity: "nan" | "zero" | "uniform",
): number {
  let total = 0;
  let total2 = 0;
  let smallest = Infinity;
  for (let i = 0; i < x.length; i++) {
    if (x[i] === -Infinity) total += 1;
    if (x[i] === Infinity) total2 += 1;
    if (x[i] !== Infinity) smallest = Math.min(smallest, x[i]!);
  }

  const meanSum = startSum();
  for (let i = 0; i < x.length; i++) {
    const distance = y[i] === 0 ? 0 : x[i]! - smallest;
    addTo(meanSum, y[i]! * distance);
  }

  const mean = totalOf(meanSum);
  const total3Sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const distance = y[i] === 0 ? 0 : x[i]! - smallest;
    addTo(total3Sum, dy[i]! * (y[i]! * (distance - mean)));
  }

  const total3 = totalOf(total3Sum);
  return total > 0
    ? minusInfinity === "nan"
      ? NaN
      : 0
    : total2 === x.length
      ? allPlusInfinity === "nan"
        ? NaN
        : 0
      : total3 / temperature / temperature;
}
