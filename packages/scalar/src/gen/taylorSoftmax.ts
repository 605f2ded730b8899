// Generated from specs/activations/taylorSoftmax.ts by @subgrad/generator. Do not edit.
import { addTo, startSum, totalOf } from "./internal/compensatedSum.ts";
import { checkOptions, choiceParameter } from "./internal/parameters.ts";
import { type Row, rowValues } from "./internal/rowValues.ts";

const INFINITY = { name: "infinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

export interface TaylorSoftmaxOptions {
  /** What a row that holds ±∞ becomes: equal shares of its infinite elements, or NaN. One of "oneHot", "nan"; default "oneHot". */
  readonly infinity?: "oneHot" | "nan" | undefined;
}

/**
 * Taylor softmax of second order of a row.
 *
 * `taylorSoftmax(x) = (1 + x + x * x / 2) / rowSum(1 + x + x * x / 2)`
 *
 * Softmax with 1 + x + x²/2 in place of the exponential: its tails fall like 1/x².
 *
 * In rows that hold +∞: `infinity === "nan" ? NaN : abs(x) === Infinity ? 1 / rowSum(1, abs(x) === Infinity) : 0`.
 * In rows of −∞ alone: `infinity === "nan" ? NaN : 1 / rowCount()`.
 * In rows that hold −∞ among other numbers: `infinity === "nan" ? NaN : x === -Infinity ? 1 / rowSum(1, x === -Infinity) : 0`.
 *
 * Error: at most 3 ULP.
 *
 * @see de Brébisson & Vincent 2016, An Exploration of Softmax Alternatives Belonging to the Spherical Loss Family, arXiv:1511.05042
 */
export function taylorSoftmax(x: Row, options: TaylorSoftmaxOptions = {}): Float64Array {
  const xRow = rowValues("taylorSoftmax", "x", x);
  checkOptions("taylorSoftmax", options);
  const infinity = choiceParameter("taylorSoftmax", INFINITY, options.infinity);
  const out = new Float64Array(xRow.length);
  forwardRow(xRow, infinity, out);
  return out;
}

/**
 * The gradient of x from the gradient of y = {@link taylorSoftmax}(x).
 *
 * Saves: input and output.
 *
 * In rows that hold +∞: `infinity === "nan" ? NaN : 0`.
 * In rows of −∞ alone: `infinity === "nan" ? NaN : 0`.
 * In rows that hold −∞ among other numbers: `infinity === "nan" ? NaN : 0`.
 *
 * Error: at most 6 ULP, of at least `y * abs(1 + x) / (1 + x + x * x / 2) * (abs(dy) + rowSum(abs(dy) * y))`.
 */
export function taylorSoftmaxBackward(
  dy: Row,
  x: Row,
  y: Row,
  options: TaylorSoftmaxOptions = {},
): Float64Array {
  const xRow = rowValues("taylorSoftmaxBackward", "x", x);
  const dyRow = rowValues("taylorSoftmaxBackward", "dy", dy, xRow.length);
  const yRow = rowValues("taylorSoftmaxBackward", "y", y, xRow.length);
  checkOptions("taylorSoftmaxBackward", options);
  const infinity = choiceParameter("taylorSoftmaxBackward", INFINITY, options.infinity);
  const out = new Float64Array(xRow.length);
  backwardRow(dyRow, xRow, yRow, infinity, out);
  return out;
}

function forwardRow(x: Float64Array, infinity: "oneHot" | "nan", out: Float64Array): void {
  let largestX = -Infinity;
  let smallest = Infinity;
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) {
    largestX = Math.max(largestX, x[i]!);
    smallest = Math.min(smallest, x[i]!);
    largest = Math.max(largest, Math.abs(x[i]!));
  }

  if (largestX === Infinity) return forwardPlusInfinity(x, infinity, out);
  if (largestX === -Infinity) {
    out.fill(infinity === "nan" ? NaN : 1 / x.length);
    return;
  }

  if (smallest === -Infinity) return forwardMinusInfinity(x, infinity, out);
  const unit = largest > 100000000000000 ? largest : 1;
  const one = 1 / unit;
  const sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const scaled = x[i]! / unit;
    const shifted = scaled + one;
    const below = 0.5 * (shifted * shifted + one * one);
    const weight = 2 * scaled < -one ? below : one * one + (one * scaled + 0.5 * scaled * scaled);
    addTo(sum, weight);
  }

  const total = totalOf(sum);
  for (let i = 0; i < x.length; i++) {
    const scaled = x[i]! / unit;
    const shifted = scaled + one;
    const below = 0.5 * (shifted * shifted + one * one);
    const weight = 2 * scaled < -one ? below : one * one + (one * scaled + 0.5 * scaled * scaled);
    out[i] = weight / total;
  }
}

function forwardPlusInfinity(x: Float64Array, infinity: "oneHot" | "nan", out: Float64Array): void {
  let total = 0;
  for (let i = 0; i < x.length; i++) if (Math.abs(x[i]!) === Infinity) total += 1;
  for (let i = 0; i < x.length; i++)
    out[i] = infinity === "nan" ? NaN : Math.abs(x[i]!) === Infinity ? 1 / total : 0;
}

function forwardMinusInfinity(x: Float64Array, infinity: "oneHot" | "nan", out: Float64Array): void {
  let total = 0;
  for (let i = 0; i < x.length; i++) if (x[i] === -Infinity) total += 1;
  for (let i = 0; i < x.length; i++) out[i] = infinity === "nan" ? NaN : x[i] === -Infinity ? 1 / total : 0;
}

function backwardRow(
  dy: Float64Array,
  x: Float64Array,
  y: Float64Array,
  infinity: "oneHot" | "nan",
  out: Float64Array,
): void {
  let largest = -Infinity;
  let smallest = Infinity;
  let largestY = -Infinity;
  let largestDy = -Infinity;
  const sum = startSum();
  for (let i = 0; i < x.length; i++) {
    largest = Math.max(largest, x[i]!);
    smallest = Math.min(smallest, x[i]!);
    largestY = Math.max(largestY, y[i]!);
    largestDy = Math.max(largestDy, dy[i]!);
    addTo(sum, dy[i]! * y[i]!);
  }

  const total = totalOf(sum);
  if (Number.isNaN(largest) || Number.isNaN(largestY) || Number.isNaN(largestDy)) {
    out.fill(NaN);
    return;
  }

  if (largest === Infinity) {
    out.fill(infinity === "nan" ? NaN : 0);
    return;
  }

  if (largest === -Infinity) {
    out.fill(infinity === "nan" ? NaN : 0);
    return;
  }

  if (smallest === -Infinity) {
    out.fill(infinity === "nan" ? NaN : 0);
    return;
  }

  for (let i = 0; i < x.length; i++) {
    const t = 1 + x[i]!;
    const slope = Math.abs(t) > 1 ? 2 / (t + 1 / t) : (2 * t) / (t * t + 1);
    out[i] = y[i]! * slope * (dy[i]! - total);
  }
}
