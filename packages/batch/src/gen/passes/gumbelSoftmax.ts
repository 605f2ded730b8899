// Generated from specs/activations/gumbelSoftmax.ts by @subgrad/generator. Do not edit.
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
  drawnRows,
  numberParameter,
  outputFor,
  rowLayout,
  rowSumInLanes,
  rowsLeft,
  startSum,
  totalOf,
} from "../../runtime/index.ts";
import { expScaledDifference } from "../internal/expScaledDifference.ts";
import { expScaledSum } from "../internal/expScaledSum.ts";
import { gumbelAt } from "../internal/gumbelAt.ts";
import type { NoiseOptions } from "../internal/noise-options.ts";
import { noiseFor } from "../internal/noise.ts";

const TEMPERATURE = { name: "temperature", default: 1, above: 0 };

const HARD = { name: "hard", default: "no", choices: ["no", "yes"] } as const;

const PLUS_INFINITY = { name: "plusInfinity", default: "oneHot", choices: ["oneHot", "nan"] } as const;

const ALL_MINUS_INFINITY = {
  name: "allMinusInfinity",
  default: "nan",
  choices: ["nan", "zero", "uniform"],
} as const;

export interface GumbelSoftmaxOptions extends Rows, NoiseOptions {
  /** Divides x and noise: the lower, the nearer is the result to a single 1. A number > 0; default 1. PyTorch: `tau`. */
  readonly temperature?: number | undefined;
  /** Whether the result is rounded to a single 1; the gradient stays that of the unrounded one. One of "no", "yes"; default "no". torch.nn.functional.gumbel_softmax: always "no"; torch.nn.functional.gumbel_softmax: always "yes". */
  readonly hard?: "no" | "yes" | undefined;
  /** What a row that holds +∞ becomes: a sample of its +∞ elements, all alike, or NaN. One of "oneHot", "nan"; default "oneHot". PyTorch: always "nan". */
  readonly plusInfinity?: "oneHot" | "nan" | undefined;
  /** What a row of −∞ alone becomes: NaN, 0, or a sample of all elements, all alike. One of "nan", "zero", "uniform"; default "nan". PyTorch: always "nan". */
  readonly allMinusInfinity?: "nan" | "zero" | "uniform" | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: GumbelSoftmaxOptions & Output<A>,
  forwardLanes: RowGrade,
): A {
  checkInput("gumbelSoftmax", "x", x);
  checkOptions("gumbelSoftmax", options);
  const rows = rowLayout("gumbelSoftmax", "x", x, options);
  const temperature = numberParameter("gumbelSoftmax", TEMPERATURE, x, options.temperature);
  const hard = choiceParameter("gumbelSoftmax", HARD, options.hard);
  const plusInfinity = choiceParameter("gumbelSoftmax", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter("gumbelSoftmax", ALL_MINUS_INFINITY, options.allMinusInfinity);
  const noise = noiseFor("gumbelSoftmax", options, x.length);
  const out = outputFor("gumbelSoftmax", options.out, x);
  const left = rowsLeft(forwardLanes, rows, [x, drawnRows(gumbelAt, noise, rows)], out, [
    temperature,
    hard === "yes" ? 1 : 0,
  ]);
  if (left.length === 0) return out;
  const g = new Float64Array(rows.length);
  const weights = new Float64Array(rows.length);
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    for (let i = 0; i < rows.length; i++) g[i] = gumbelAt(noise, row * rows.stride + i);
    forwardRow(
      x,
      g,
      row * rows.stride,
      rows.length,
      temperature,
      hard,
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
  x: A,
  options: GumbelSoftmaxOptions & Output<A>,
  backwardLanes: RowGrade,
): A {
  checkInput("gumbelSoftmaxBackward", "x", x);
  checkOptions("gumbelSoftmaxBackward", options);
  const rows = rowLayout("gumbelSoftmaxBackward", "x", x, options);
  checkLike("gumbelSoftmaxBackward", "dy", dy, x);
  const temperature = numberParameter("gumbelSoftmaxBackward", TEMPERATURE, x, options.temperature);
  choiceParameter("gumbelSoftmaxBackward", HARD, options.hard);
  const plusInfinity = choiceParameter("gumbelSoftmaxBackward", PLUS_INFINITY, options.plusInfinity);
  const allMinusInfinity = choiceParameter(
    "gumbelSoftmaxBackward",
    ALL_MINUS_INFINITY,
    options.allMinusInfinity,
  );
  const noise = noiseFor("gumbelSoftmaxBackward", options, x.length);
  const out = outputFor("gumbelSoftmaxBackward", options.out, x, dy);
  const left = rowsLeft(backwardLanes, rows, [dy, x, drawnRows(gumbelAt, noise, rows)], out, [temperature]);
  if (left.length === 0) return out;
  const g = new Float64Array(rows.length);
  const roots = new Float64Array(rows.length);
  for (let index = 0; index < left.length; index++) {
    const row = left[index]!;
    for (let i = 0; i < rows.length; i++) g[i] = gumbelAt(noise, row * rows.stride + i);
    backwardRow(
      dy,
      x,
      g,
      row * rows.stride,
      rows.length,
      temperature,
      plusInfinity,
      allMinusInfinity,
      out,
      roots,
    );
  }

  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: GumbelSoftmaxOptions,
  temperatureLanes: RowGrade,
): { temperature: number } {
  checkInput("gumbelSoftmaxParameterGradients", "x", x);
  checkOptions("gumbelSoftmaxParameterGradients", options);
  const rows = rowLayout("gumbelSoftmaxParameterGradients", "x", x, options);
  checkLike("gumbelSoftmaxParameterGradients", "dy", dy, x);
  const temperature = numberParameter("gumbelSoftmaxParameterGradients", TEMPERATURE, x, options.temperature);
  choiceParameter("gumbelSoftmaxParameterGradients", HARD, options.hard);
  const plusInfinity = choiceParameter(
    "gumbelSoftmaxParameterGradients",
    PLUS_INFINITY,
    options.plusInfinity,
  );
  const allMinusInfinity = choiceParameter(
    "gumbelSoftmaxParameterGradients",
    ALL_MINUS_INFINITY,
    options.allMinusInfinity,
  );
  const noise = noiseFor("gumbelSoftmaxParameterGradients", options, x.length);
  const g = new Float64Array(rows.length);
  const roots = new Float64Array(rows.length);
  return {
    temperature: rowSumInLanes(
      temperatureLanes,
      rows,
      [dy, x, drawnRows(gumbelAt, noise, rows)],
      [temperature],
      (row) => {
        for (let i = 0; i < rows.length; i++) g[i] = gumbelAt(noise, row * rows.stride + i);
        return temperatureRow(
          dy,
          x,
          g,
          row * rows.stride,
          rows.length,
          temperature,
          plusInfinity,
          allMinusInfinity,
          roots,
        );
      },
    ),
  };
}

function forwardRow(
  x: FloatArray,
  g: Float64Array,
  start: number,
  length: number,
  temperature: number,
  hard: "no" | "yes",
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: FloatArray,
  weights: Float64Array,
): void {
  let largestX = -Infinity;
  let largest = -Infinity;
  for (let i = 0; i < length; i++) {
    largestX = Math.max(largestX, x[start + i]!);
    largest = Math.max(largest, x[start + i]! + g[i]!);
  }

  if (Number.isNaN(largestX)) {
    out.fill(NaN, start, start + length);
    return;
  }

  if (largestX === Infinity)
    return forwardPlusInfinity(x, g, start, length, temperature, hard, plusInfinity, out);
  if (largestX === -Infinity)
    return forwardAllMinusInfinity(g, start, length, temperature, hard, allMinusInfinity, out);
  let smallest = Infinity;
  const sum = startSum();
  for (let i = 0; i < length; i++) {
    const weight = expScaledSum(x[start + i]!, g[i]!, largest, temperature);
    weights[i] = weight;
    if (largest === x[start + i]! + g[i]!) smallest = Math.min(smallest, i);
    addTo(sum, weight);
  }

  const total = totalOf(sum);
  for (let i = 0; i < length; i++)
    out[start + i] = hard === "yes" ? (i === smallest ? 1 : 0) : weights[i]! / total;
}

function forwardPlusInfinity(
  x: FloatArray,
  g: Float64Array,
  start: number,
  length: number,
  temperature: number,
  hard: "no" | "yes",
  plusInfinity: "oneHot" | "nan",
  out: FloatArray,
): void {
  const weights = new Float64Array(length);
  let largest = -Infinity;
  for (let i = 0; i < length; i++) if (x[start + i] === Infinity) largest = Math.max(largest, g[i]!);
  let smallest = Infinity;
  const sum = startSum();
  for (let i = 0; i < length; i++) {
    const weight = x[start + i] === Infinity ? expScaledDifference(g[i]!, largest, temperature) : 0;
    weights[i] = weight;
    if (x[start + i] === Infinity && g[i] === largest) smallest = Math.min(smallest, i);
    addTo(sum, weight);
  }

  const total = totalOf(sum);
  for (let i = 0; i < length; i++)
    out[start + i] =
      plusInfinity === "nan" ? NaN : hard === "yes" ? (i === smallest ? 1 : 0) : weights[i]! / total;
}

function forwardAllMinusInfinity(
  g: Float64Array,
  start: number,
  length: number,
  temperature: number,
  hard: "no" | "yes",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: FloatArray,
): void {
  const weights = new Float64Array(length);
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, g[i]!);
  let smallest = Infinity;
  const sum = startSum();
  for (let i = 0; i < length; i++) {
    const weight = expScaledDifference(g[i]!, largest, temperature);
    weights[i] = weight;
    if (g[i] === largest) smallest = Math.min(smallest, i);
    addTo(sum, weight);
  }

  const total = totalOf(sum);
  for (let i = 0; i < length; i++)
    out[start + i] =
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
  dy: FloatArray,
  x: FloatArray,
  g: Float64Array,
  start: number,
  length: number,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: FloatArray,
  roots: Float64Array,
): void {
  let largestX = -Infinity;
  let largestDy = -Infinity;
  let largest = -Infinity;
  for (let i = 0; i < length; i++) {
    largestX = Math.max(largestX, x[start + i]!);
    largestDy = Math.max(largestDy, dy[start + i]!);
    largest = Math.max(largest, x[start + i]! + g[i]!);
  }

  if (Number.isNaN(largestDy)) {
    out.fill(NaN, start, start + length);
    return;
  }

  if (largestX === Infinity)
    return backwardPlusInfinity(dy, x, g, start, length, temperature, plusInfinity, out);
  if (largestX === -Infinity)
    return backwardAllMinusInfinity(dy, g, start, length, temperature, allMinusInfinity, out);
  const totalSum = startSum();
  const total2Sum = startSum();
  for (let i = 0; i < length; i++) {
    const root = expScaledSum(x[start + i]!, g[i]!, largest, 2 * temperature);
    roots[i] = root;
    addTo(totalSum, root * root);
    addTo(total2Sum, dy[start + i]! * root * root);
  }

  const total = totalOf(totalSum);
  const total2 = totalOf(total2Sum);
  const mean = total2 / total;
  for (let i = 0; i < length; i++)
    out[start + i] = roots[i]! * ((roots[i]! * (dy[start + i]! - mean)) / total / temperature);
}

function backwardPlusInfinity(
  dy: FloatArray,
  x: FloatArray,
  g: Float64Array,
  start: number,
  length: number,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  out: FloatArray,
): void {
  const weights = new Float64Array(length);
  let largest = -Infinity;
  for (let i = 0; i < length; i++) if (x[start + i] === Infinity) largest = Math.max(largest, g[i]!);
  const totalSum = startSum();
  for (let i = 0; i < length; i++) {
    const weight = x[start + i] === Infinity ? expScaledDifference(g[i]!, largest, temperature) : 0;
    weights[i] = weight;
    addTo(totalSum, weight);
  }

  const total = totalOf(totalSum);
  const total2Sum = startSum();
  for (let i = 0; i < length; i++) {
    const share = weights[i]! / total;
    addTo(total2Sum, dy[start + i]! * share);
  }

  const total2 = totalOf(total2Sum);
  for (let i = 0; i < length; i++) {
    const share = weights[i]! / total;
    out[start + i] = plusInfinity === "nan" ? NaN : (share * (dy[start + i]! - total2)) / temperature;
  }
}

function backwardAllMinusInfinity(
  dy: FloatArray,
  g: Float64Array,
  start: number,
  length: number,
  temperature: number,
  allMinusInfinity: "nan" | "zero" | "uniform",
  out: FloatArray,
): void {
  const weights = new Float64Array(length);
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, g[i]!);
  const totalSum = startSum();
  for (let i = 0; i < length; i++) {
    const weight = expScaledDifference(g[i]!, largest, temperature);
    weights[i] = weight;
    addTo(totalSum, weight);
  }

  const total = totalOf(totalSum);
  const total2Sum = startSum();
  for (let i = 0; i < length; i++) {
    const share = weights[i]! / total;
    addTo(total2Sum, dy[start + i]! * share);
  }

  const total2 = totalOf(total2Sum);
  for (let i = 0; i < length; i++) {
    const share = weights[i]! / total;
    out[start + i] =
      allMinusInfinity === "nan"
        ? NaN
        : allMinusInfinity === "zero"
          ? 0
          : (share * (dy[start + i]! - total2)) / temperature;
  }
}

function temperatureRow(
  dy: FloatArray,
  x: FloatArray,
  g: Float64Array,
  start: number,
  length: number,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
  allMinusInfinity: "nan" | "zero" | "uniform",
  roots: Float64Array,
): number {
  let largestDy = -Infinity;
  let largest = -Infinity;
  let largest2 = -Infinity;
  for (let i = 0; i < length; i++) {
    largestDy = Math.max(largestDy, dy[start + i]!);
    largest = Math.max(largest, x[start + i]! + g[i]!);
    largest2 = Math.max(largest2, x[start + i]!);
  }

  if (Number.isNaN(largestDy)) return NaN;
  if (largest2 === Infinity)
    return temperaturePlusInfinity(dy, x, g, start, length, temperature, plusInfinity);
  if (largest2 === -Infinity)
    return temperatureAllMinusInfinity(dy, g, start, length, temperature, allMinusInfinity);
  const totalSum = startSum();
  const total2Sum = startSum();
  for (let i = 0; i < length; i++) {
    const root = expScaledSum(x[start + i]!, g[i]!, largest, 2 * temperature);
    roots[i] = root;
    const distance = root === 0 ? 0 : (x[start + i]! - largest2 + g[i]!) / temperature / temperature;
    addTo(totalSum, root * root);
    addTo(total2Sum, root * (root * distance));
  }

  const total = totalOf(totalSum);
  const total2 = totalOf(total2Sum);
  const mean = total2 / total;
  const total3Sum = startSum();
  for (let i = 0; i < length; i++) {
    const distance = roots[i] === 0 ? 0 : (x[start + i]! - largest2 + g[i]!) / temperature / temperature;
    addTo(total3Sum, dy[start + i]! * (roots[i]! * ((roots[i]! * (distance - mean)) / total)));
  }

  const total3 = totalOf(total3Sum);
  return -total3;
}

function temperaturePlusInfinity(
  dy: FloatArray,
  x: FloatArray,
  g: Float64Array,
  start: number,
  length: number,
  temperature: number,
  plusInfinity: "oneHot" | "nan",
): number {
  const weights = new Float64Array(length);
  let largest = -Infinity;
  for (let i = 0; i < length; i++) if (x[start + i] === Infinity) largest = Math.max(largest, g[i]!);
  const totalSum = startSum();
  for (let i = 0; i < length; i++) {
    const weight = x[start + i] === Infinity ? expScaledDifference(g[i]!, largest, temperature) : 0;
    weights[i] = weight;
    addTo(totalSum, weight);
  }

  const total = totalOf(totalSum);
  const meanSum = startSum();
  for (let i = 0; i < length; i++) {
    const share = weights[i]! / total;
    addTo(meanSum, share * g[i]!);
  }

  const mean = totalOf(meanSum);
  const total2Sum = startSum();
  for (let i = 0; i < length; i++) {
    const share = weights[i]! / total;
    addTo(total2Sum, dy[start + i]! * (share * (g[i]! - mean)));
  }

  const total2 = totalOf(total2Sum);
  return plusInfinity === "nan" ? NaN : -total2 / temperature / temperature;
}

function temperatureAllMinusInfinity(
  dy: FloatArray,
  g: Float64Array,
  start: number,
  length: number,
  temperature: number,
  allMinusInfinity: "nan" | "zero" | "uniform",
): number {
  const weights = new Float64Array(length);
  let largest = -Infinity;
  for (let i = 0; i < length; i++) largest = Math.max(largest, g[i]!);
  const totalSum = startSum();
  for (let i = 0; i < length; i++) {
    const weight = expScaledDifference(g[i]!, largest, temperature);
    weights[i] = weight;
    addTo(totalSum, weight);
  }

  const total = totalOf(totalSum);
  const meanSum = startSum();
  for (let i = 0; i < length; i++) {
    const share = weights[i]! / total;
    addTo(meanSum, share * g[i]!);
  }

  const mean = totalOf(meanSum);
  const total2Sum = startSum();
  for (let i = 0; i < length; i++) {
    const share = weights[i]! / total;
    addTo(total2Sum, dy[start + i]! * (share * (g[i]! - mean)));
  }

  const total2 = totalOf(total2Sum);
  return allMinusInfinity === "nan"
    ? NaN
    : allMinusInfinity === "zero"
      ? 0
      : -total2 / temperature / temperature;
}
