// Generated from specs/activations/metallicMean.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  outputFor,
} from "../runtime/index.ts";
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { backwardLanes, derivativeLanes, forwardLanes } from "./lanes/metallicMean.ts";

export interface MetallicMeanOptions {}

export interface MetallicMeanSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Metallic mean, element by element.
 *
 * `metallicMean(x) = (x + sqrt(x * x + 4)) / 2`
 *
 * The positive solution of y² = xy + 1, golden ratio at x = 1 and silver at x = 2; squareplus with b = 4.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see de Spinadel 1999, The family of metallic means, Visual Mathematics 1(3)
 */
export function metallicMean<A extends FloatArray>(x: A, options: MetallicMeanOptions & Output<A> = {}): A {
  checkInput("metallicMean", "x", x);
  checkOptions("metallicMean", options);
  const out = outputFor("metallicMean", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link metallicMean} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function metallicMeanDerivative<A extends FloatArray>(
  x: A,
  options: MetallicMeanSlopeOptions & Output<A> = {},
): A {
  checkInput("metallicMeanDerivative", "x", x);
  checkOptions("metallicMeanDerivative", options);
  resolveKinks("metallicMeanDerivative", {}, options.kinks);
  const out = outputFor("metallicMeanDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link metallicMean}(x): dy · {@link metallicMeanDerivative}(x), element by element. */
export function metallicMeanBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: MetallicMeanSlopeOptions & Output<A> = {},
): A {
  checkInput("metallicMeanBackward", "x", x);
  checkLike("metallicMeanBackward", "dy", dy, x);
  checkOptions("metallicMeanBackward", options);
  resolveKinks("metallicMeanBackward", {}, options.kinks);
  const out = outputFor("metallicMeanBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link metallicMean}(x): sums over all elements, in compensated binary64. */
export function metallicMeanParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: MetallicMeanSlopeOptions = {},
): {} {
  checkInput("metallicMeanParameterGradients", "x", x);
  checkLike("metallicMeanParameterGradients", "dy", dy, x);
  checkOptions("metallicMeanParameterGradients", options);
  return {};
}

function value(x: number): number {
  const d = x * x + 4;
  const root = Math.abs(x) < 1000000000 ? Math.sqrt(d) : Math.abs(x);
  if (Math.abs(x) < 1) {
    return 0.5 * root + (0.5 * x + (0.25 * (x * x - (d - 4))) / root);
  }

  const h = 1 / (0.5 * Math.abs(x) + 0.5 * root);
  return Math.max(x, 0) + 1 / (Math.abs(x) + h);
}

function slope(x: number): number {
  if (x === Infinity) return 1;
  const root = Math.abs(x) < 1000000000 ? Math.sqrt(x * x + 4) : Math.abs(x);
  if (x > -1) {
    return 0.5 + (0.5 * x) / root;
  }

  const h = 1 / (0.5 * root - 0.5 * x);
  return 1 / (h - x) / root;
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!);
}

function derivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}
