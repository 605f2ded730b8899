// Generated from specs/activations/gumbelSoftmax.ts by @subgrad/generator. Do not edit.
import { addTo, startSum, totalOf } from "./internal/compensatedSum.ts";
import { expScaledDifference } from "./internal/expScaledDifference.ts";
import { expScaledSum } from "./internal/expScaledSum.ts";
import { gumbelAt } from "./internal/gumbelAt.ts";
import type { NoiseOptions } from "./internal/noise-options.ts";
import { noiseFor } from "./internal/noise.ts";
import { checkOptions, choiceParameter, numberParameter } from "./internal/parameters.ts";
import { type Row, rowValues } from "./internal/rowValues.ts";

const TEMPERATURE = { name: "temperature", default: 1, above: 0 };

const HARD = { name: "hard", default: "no", choices: ["no", "yes"] } as const;

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_MINUS_INFINITY = {
  name: "allMinusInfinity",
  default: "nan",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface GumbelSoftmaxOptions extends NoiseOptions {
  /** Divides x and noise: the lower, the nearer is the result to a single 1. A number > 0; default 1. PyTorch: `tau`. */
  readonly temperature?: number | undefined;
  /** Whether the result is rounded to a single 1; the gradient stays that of the unrounded one. One of "no", "yes"; default "no". torch.nn.functional.gumbel_softmax: always "no"; torch.nn.functional.gumbel_softmax: always "yes". */
  readonly hard?: "no" | "yes" | undefined;
  /** What a row that holds +∞ becomes: a sample of its +∞ elements, all alike, or NaN. One of "oneHot", "nan"; default "oneHot". PyTorch: always "nan". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What a row of −∞ alone becomes: NaN, 0, or a sample of all elements, all alike. One of "nan", "zero", "uniform"; default "nan". PyTorch: always "nan". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

/**
 * Gumbel-softmax of a row.
 *
 * `gumbelSoftmax(x, temperature, hard) = hard === "yes" ? rowIndex() === rowMin(rowIndex(), x + g === rowMax(x + g)) ? 1 : 0 : exp((x + g) / temperature) / rowSum(exp((x + g) / temperature))`
 *
 * A sample of the softmax of x that has a gradient: softmax of x with Gumbel noise added.
 *
 * In training g is standard Gumbel and drawn for every element, without training 0.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : hard === "yes" ? rowIndex() === rowMin(rowIndex(), x === Infinity && g === rowMax(g, x === Infinity)) ? 1 : 0 : (x === Infinity ? expScaledDifference(g, rowMax(g, x === Infinity), temperature) : 0) / rowSum(x === Infinity ? expScaledDifference(g, rowMax(g, x === Infinity), temperature) : 0)`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : hard === "yes" ? rowIndex() === rowMin(rowIndex(), g === rowMax(g)) ? 1 : 0 : expScaledDifference(g, rowMax(g), temperature) / rowSum(expScaledDifference(g, rowMax(g), temperature))`.
 *
 * Error: at most 3 ULP.
 *
 * @see Jang, Gu & Poole 2017, Categorical Reparameterization with Gumbel-Softmax, arXiv:1611.01144; Maddison, Mnih & Teh 2017, The Concrete Distribution, arXiv:1611.00712
 */
export function gumbelSoftmax(x: Row, options: GumbelSoftmaxOptions = {}): Float64Array {
  const xRow = rowValues("gumbelSoftmax", "x", x);
  checkOptions("gumbelSoftmax", options);
  const temperature = numberParameter("gumbelSoftmax", TEMPERATURE, options.temperature);
  const hard = choiceParameter("gumbelSoftmax", HARD, options.hard);
  const plusInfinity = choiceParameter("gumbelSoftmax", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("gumbelSoftmax", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const noise = noiseFor("gumbelSoftmax", options, xRow.length);
  const g = xRow.map((_, i) => gumbelAt(noise, i));
  const out = new Float64Array(xRow.length);
  forwardRow(xRow, g, temperature, hard, plusInfinity, allMinusInfinity, out);
  return out;
}

/**
 * The gradient of x from the gradient of y = {@link gumbelSoftmax}(x).
 *
 * Saves: input.
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : (x === Infinity ? expScaledDifference(g, rowMax(g, x === Infinity), temperature) : 0) / rowSum(x === Infinity ? expScaledDifference(g, rowMax(g, x === Infinity), temperature) : 0) * (dy - rowSum(dy * ((x === Infinity ? expScaledDifference(g, rowMax(g, x === Infinity), temperature) : 0) / rowSum(x === Infinity ? expScaledDifference(g, rowMax(g, x === Infinity), temperature) : 0)))) / temperature`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : expScaledDifference(g, rowMax(g), temperature) / rowSum(expScaledDifference(g, rowMax(g), temperature)) * (dy - rowSum(dy * (expScaledDifference(g, rowMax(g), temperature) / rowSum(expScaledDifference(g, rowMax(g), temperature))))) / temperature`.
 *
 * Error: at most 6 ULP, of at least `expScaledSum(x, g, rowMax(x + g), temperature) / rowSum(expScaledSum(x, g, rowMax(x + g), temperature)) * (abs(dy) + rowSum(abs(dy) * (expScaledSum(x, g, rowMax(x + g), temperature) / rowSum(expScaledSum(x, g, rowMax(x + g), temperature))))) / temperature`.
 */
export function gumbelSoftmaxBackward(dy: Row, x: Row, options: GumbelSoftmaxOptions = {}): Float64Array {
  const xRow = rowValues("gumbelSoftmaxBackward", "x", x);
  const dyRow = rowValues("gumbelSoftmaxBackward", "dy", dy, xRow.length);
  checkOptions("gumbelSoftmaxBackward", options);
  const temperature = numberParameter("gumbelSoftmaxBackward", TEMPERATURE, options.temperature);
  choiceParameter("gumbelSoftmaxBackward", HARD, options.hard);
  const plusInfinity = choiceParameter("gumbelSoftmaxBackward", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter(
    "gumbelSoftmaxBackward",
    ALL_MINUS_INFINITY,
    options.allMinusInfinity,
  );
  const noise = noiseFor("gumbelSoftmaxBackward", options, xRow.length);
  const g = xRow.map((_, i) => gumbelAt(noise, i));
  const out = new Float64Array(xRow.length);
  backwardRow(dyRow, xRow, g, temperature, plusInfinity, allMinusInfinity, out);
  return out;
}

/**
 * The gradient of temperature from the gradient of y = {@link gumbelSoftmax}(x).
 *
 * In rows that hold +∞: `plusInfinity === "nan" ? NaN : -rowSum(dy * ((x === Infinity ? expScaledDifference(g, rowMax(g, x === Infinity), temperature) : 0) / rowSum(x === Infinity ? expScaledDifference(g, rowMax(g, x === Infinity), temperature) : 0) * (g - rowSum((x === Infinity ? expScaledDifference(g, rowMax(g, x === Infinity), temperature) : 0) / rowSum(x === Infinity ? expScaledDifference(g, rowMax(g, x === Infinity), temperature) : 0) * g)))) / temperature / temperature`.
 * In rows of −∞ alone: `allMinusInfinity === "nan" ? NaN : allMinusInfinity === "zero" ? 0 : -rowSum(dy * (expScaledDifference(g, rowMax(g), temperature) / rowSum(expScaledDifference(g, rowMax(g), temperature)) * (g - rowSum(expScaledDifference(g, rowMax(g), temperature) / rowSum(expScaledDifference(g, rowMax(g), temperature)) * g)))) / temperature / temperature`.
 *
 * Error: at most 8 ULP, of at least `rowSum(abs(dy) * (expScaledSum(x, g, rowMax(x + g), temperature) / rowSum(expScaledSum(x, g, rowMax(x + g), temperature))) * ((expScaledSum(x, g, rowMax(x + g), temperature) / rowSum(expScaledSum(x, g, rowMax(x + g), temperature)) === 0 ? 0 : rowMax(x) - x + abs(g)) + rowSum(expScaledSum(x, g, rowMax(x + g), temperature) / rowSum(expScaledSum(x, g, rowMax(x + g), temperature)) * (expScaledSum(x, g, rowMax(x + g), temperature) / rowSum(expScaledSum(x, g, rowMax(x + g), temperature)) === 0 ? 0 : rowMax(x) - x + abs(g))))) / temperature / temperature`.
 */
export function gumbelSoftmaxTemperatureBackward(
  dy: Row,
  x: Row,
  options: GumbelSoftmaxOptions = {},
): number {
  const xRow = rowValues("gumbelSoftmaxTemperatureBackward", "x", x);
  const dyRow = rowValues("gumbelSoftmaxTemperatureBackward", "dy", dy, xRow.length);
  checkOptions("gumbelSoftmaxTemperatureBackward", options);
  const temperature = numberParameter("gumbelSoftmaxTemperatureBackward", TEMPERATURE, options.temperature);
  choiceParameter("gumbelSoftmaxTemperatureBackward", HARD, options.hard);
  const plusInfinity = choiceParameter(
    "gumbelSoftmaxTemperatureBackward",
    PLUS_INFINITY,
    options.plusInfinity,
  );
  const allMinusInfinity = choiceParameter(
    "gumbelSoftmaxTemperatureBackward",
    ALL_MINUS_INFINITY,
    options.allMinusInfinity,
  );
  const noise = noiseFor("gumbelSoftmaxTemperatureBackward", options, xRow.length);
  const g = xRow.map((_, i) => gumbelAt(noise, i));
  return temperatureRow(dyRow, xRow, g, temperature, plusInfinity, allMinusInfinity);
}

function forwardRow(
  x: Float64Array,
  g: Float64Array,
  temperature: number,
  hard: "no" | "yes",
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: Float64Array,
): void {
  const weights = new Float64Array(x.length);
  let largestX = -Infinity;
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) {
    largestX = Math.max(largestX, x[i]!);
    largest = Math.max(largest, x[i]! + g[i]!);
  }

  if (Number.isNaN(largestX)) {
    out.fill(NaN);
    return;
  }

  if (largestX === Infinity) return forwardPlusInfinity(x, g, temperature, hard, plusInfinity, out);
  if (largestX === -Infinity) return forwardAllMinusInfinity(x, g, temperature, hard, allMinusInfinity, out);
  let smallest = Infinity;
  const sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const weight = expScaledSum(x[i]!, g[i]!, largest, temperature);
    weights[i] = weight;
    if (largest === x[i]! + g[i]!) smallest = Math.min(smallest, i);
    addTo(sum, weight);
  }

  const total = totalOf(sum);
  for (let i = 0; i < x.length; i++) out[i] = hard === "yes" ? (i === smallest ? 1 : 0) : weights[i]! / total;
}

function forwardPlusInfinity(
  x: Float64Array,
  g: Float64Array,
  temperature: number,
  hard: "no" | "yes",
  plusInfinity: "oneHot" | "nan",
  out: Float64Array,
): void {
  const weights = new Float64Array(x.length);
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) if (x[i] === Infinity) largest = Math.max(largest, g[i]!);
  let smallest = Infinity;
  const sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const weight = x[i] === Infinity ? expScaledDifference(g[i]!, largest, temperature) : 0;
    weights[i] = weight;
    if (x[i] === Infinity && g[i] === largest) smallest = Math.min(smallest, i);
    addTo(sum, weight);
  }

  const total = totalOf(sum);
  for (let i = 0; i < x.length; i++)
    out[i] = plusInfinity === "nan" ? NaN : hard === "yes" ? (i === smallest ? 1 : 0) : weights[i]! / total;
}

function forwardAllMinusInfinity(
  x: Float64Array,
  g: Float64Array,
  temperature: number,
  hard: "no" | "yes",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: Float64Array,
): void {
  const weights = new Float64Array(x.length);
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) largest = Math.max(largest, g[i]!);
  let smallest = Infinity;
  const sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const weight = expScaledDifference(g[i]!, largest, temperature);
    weights[i] = weight;
    if (g[i] === largest) smallest = Math.min(smallest, i);
    addTo(sum, weight);
  }

  const total = totalOf(sum);
  for (let i = 0; i < x.length; i++)
    out[i] =
      allMinusInfinity === "nan"
        ? NaN
        : allMinusInfinity === "zero"
          ? 0
          : hard === "yes"
            ? i === smallest
              ? 1
              : 0
            : weights[i]! / total;
}

function backwardRow(
  dy: Float64Array,
  x: Float64Array,
  g: Float64Array,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: Float64Array,
): void {
  const roots = new Float64Array(x.length);
  let largestX = -Infinity;
  let largestDy = -Infinity;
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) {
    largestX = Math.max(largestX, x[i]!);
    largestDy = Math.max(largestDy, dy[i]!);
    largest = Math.max(largest, x[i]! + g[i]!);
  }

  if (Number.isNaN(largestDy)) {
    out.fill(NaN);
    return;
  }

  if (largestX === Infinity) return backwardPlusInfinity(dy, x, g, temperature, plusInfinity, out);
  if (largestX === -Infinity) return backwardAllMinusInfinity(dy, x, g, temperature, allMinusInfinity, out);
  const totalSum = startSum();
  const total2Sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const root = expScaledSum(x[i]!, g[i]!, largest, 2 * temperature);
    roots[i] = root;
    addTo(totalSum, root * root);
    addTo(total2Sum, dy[i]! * root * root);
  }

  const total = totalOf(totalSum);
  const total2 = totalOf(total2Sum);
  const mean = total2 / total;
  for (let i = 0; i < x.length; i++)
    out[i] = roots[i]! * ((roots[i]! * (dy[i]! - mean)) / total / temperature);
}

function backwardPlusInfinity(
  dy: Float64Array,
  x: Float64Array,
  g: Float64Array,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  out: Float64Array,
): void {
  const weights = new Float64Array(x.length);
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) if (x[i] === Infinity) largest = Math.max(largest, g[i]!);
  const totalSum = startSum();
  for (let i = 0; i < x.length; i++) {
    const weight = x[i] === Infinity ? expScaledDifference(g[i]!, largest, temperature) : 0;
    weights[i] = weight;
    addTo(totalSum, weight);
  }

  const total = totalOf(totalSum);
  const total2Sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const share = weights[i]! / total;
    addTo(total2Sum, dy[i]! * share);
  }

  const total2 = totalOf(total2Sum);
  for (let i = 0; i < x.length; i++) {
    const share = weights[i]! / total;
    out[i] = plusInfinity === "nan" ? NaN : (share * (dy[i]! - total2)) / temperature;
  }
}

function backwardAllMinusInfinity(
  dy: Float64Array,
  x: Float64Array,
  g: Float64Array,
  temperature: number,
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: Float64Array,
): void {
  const weights = new Float64Array(x.length);
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) largest = Math.max(largest, g[i]!);
  const totalSum = startSum();
  for (let i = 0; i < x.length; i++) {
    const weight = expScaledDifference(g[i]!, largest, temperature);
    weights[i] = weight;
    addTo(totalSum, weight);
  }

  const total = totalOf(totalSum);
  const total2Sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const share = weights[i]! / total;
    addTo(total2Sum, dy[i]! * share);
  }

  const total2 = totalOf(total2Sum);
  for (let i = 0; i < x.length; i++) {
    const share = weights[i]! / total;
    out[i] =
      allMinusInfinity === "nan"
        ? NaN
        : allMinusInfinity === "zero"
          ? 0
          : (share * (dy[i]! - total2)) / temperature;
  }
}

function temperatureRow(
  dy: Float64Array,
  x: Float64Array,
  g: Float64Array,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
): number {
  const roots = new Float64Array(x.length);
  let largestDy = -Infinity;
  let largest = -Infinity;
  let largest2 = -Infinity;
  for (let i = 0; i < x.length; i++) {
    largestDy = Math.max(largestDy, dy[i]!);
    largest = Math.max(largest, x[i]! + g[i]!);
    largest2 = Math.max(largest2, x[i]!);
  }

  if (Number.isNaN(largestDy)) return NaN;
  if (largest2 === Infinity) return temperaturePlusInfinity(dy, x, g, temperature, plusInfinity);
  if (largest2 === -Infinity) return temperatureAllMinusInfinity(dy, x, g, temperature, allMinusInfinity);
  const totalSum = startSum();
  const total2Sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const root = expScaledSum(x[i]!, g[i]!, largest, 2 * temperature);
    roots[i] = root;
    const distance = root === 0 ? 0 : (x[i]! - largest2 + g[i]!) / temperature / temperature;
    addTo(totalSum, root * root);
    addTo(total2Sum, root * (root * distance));
  }

  const total = totalOf(totalSum);
  const total2 = totalOf(total2Sum);
  const mean = total2 / total;
  const total3Sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const distance = roots[i] === 0 ? 0 : (x[i]! - largest2 + g[i]!) / temperature / temperature;
    addTo(total3Sum, dy[i]! * (roots[i]! * ((roots[i]! * (distance - mean)) / total)));
  }

  const total3 = totalOf(total3Sum);
  return -total3;
}

function temperaturePlusInfinity(
  dy: Float64Array,
  x: Float64Array,
  g: Float64Array,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
): number {
  const weights = new Float64Array(x.length);
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) if (x[i] === Infinity) largest = Math.max(largest, g[i]!);
  const totalSum = startSum();
  for (let i = 0; i < x.length; i++) {
    const weight = x[i] === Infinity ? expScaledDifference(g[i]!, largest, temperature) : 0;
    weights[i] = weight;
    addTo(totalSum, weight);
  }

  const total = totalOf(totalSum);
  const meanSum = startSum();
  for (let i = 0; i < x.length; i++) {
    const share = weights[i]! / total;
    addTo(meanSum, share * g[i]!);
  }

  const mean = totalOf(meanSum);
  const total2Sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const share = weights[i]! / total;
    addTo(total2Sum, dy[i]! * (share * (g[i]! - mean)));
  }

  const total2 = totalOf(total2Sum);
  return plusInfinity === "nan" ? NaN : -total2 / temperature / temperature;
}

function temperatureAllMinusInfinity(
  dy: Float64Array,
  x: Float64Array,
  g: Float64Array,
  temperature: number,
  allMinusInfinity: "nan" | "zero" | "uniform",
): number {
  const weights = new Float64Array(x.length);
  let largest = -Infinity;
  for (let i = 0; i < x.length; i++) largest = Math.max(largest, g[i]!);
  const totalSum = startSum();
  for (let i = 0; i < x.length; i++) {
    const weight = expScaledDifference(g[i]!, largest, temperature);
    weights[i] = weight;
    addTo(totalSum, weight);
  }

  const total = totalOf(totalSum);
  const meanSum = startSum();
  for (let i = 0; i < x.length; i++) {
    const share = weights[i]! / total;
    addTo(meanSum, share * g[i]!);
  }

  const mean = totalOf(meanSum);
  const total2Sum = startSum();
  for (let i = 0; i < x.length; i++) {
    const share = weights[i]! / total;
    addTo(total2Sum, dy[i]! * (share * (g[i]! - mean)));
  }

  const total2 = totalOf(total2Sum);
  return allMinusInfinity === "nan"
    ? NaN
    : allMinusInfinity === "zero"
      ? 0
      : -total2 / temperature / temperature;
}
