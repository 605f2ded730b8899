// Generated from specs/activations/heaviside.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  addTo,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  numberParameter,
  outputFor,
  startSum,
  totalOf,
} from "../runtime/index.ts";
import {
  type Jumps,
  type Kinks,
  resolveJumps,
  resolveKinks,
  slopeAt,
  valueAt,
} from "./internal/conventions.ts";
import { backwardLanes, derivativeLanes, forwardLanes } from "./lanes/heaviside.ts";

const THRESHOLD = { name: "threshold", default: 0 };

export interface HeavisideOptions {
  /** Where the step is. Any number; default 0. PyTorch, JAX, TensorFlow.js: always 0. */
  readonly threshold?: number | undefined;
  /** What to answer where the function jumps. */
  readonly jumps?: Jumps<"step"> | undefined;
}

export interface HeavisideSlopeOptions {
  /** Where the step is. Any number; default 0. PyTorch, JAX, TensorFlow.js: always 0. */
  readonly threshold?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"step", never> | undefined;
}

/**
 * Heaviside step, element by element.
 *
 * `heaviside(x, threshold) = x > threshold ? 1 : 0`
 *
 * The value at the jump is a convention: 0 here, 1 with `jumps: "right"`, 1/2 with `jumps: "mid"`.
 *
 * At the jump `step`, x = threshold: 0, from the left (from the right: 1). The comparison is strict, as in MLX and TensorFlow.js; PyTorch has no default value.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see McCulloch & Pitts 1943, A logical calculus of the ideas immanent in nervous activity
 */
export function heaviside<A extends FloatArray>(x: A, options: HeavisideOptions & Output<A> = {}): A {
  checkInput("heaviside", "x", x);
  checkOptions("heaviside", options);
  const threshold = numberParameter("heaviside", THRESHOLD, x, options.threshold);
  const jumps = resolveJumps("heaviside", { step: "left" }, options.jumps);
  const stepAnswer = valueAt(jumps.step, 0, 1);
  const out = outputFor("heaviside", options.out, x);
  if (inLanes(forwardLanes, [x], out, [threshold, stepAnswer])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, threshold, stepAnswer);
  return out;
}

/**
 * The derivative of {@link heaviside} in x, element by element.
 *
 * At the kink `step`, x = threshold: 0, on both sides. The comparison is strict, as in MLX and TensorFlow.js; PyTorch has no default value.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function heavisideDerivative<A extends FloatArray>(
  x: A,
  options: HeavisideSlopeOptions & Output<A> = {},
): A {
  checkInput("heavisideDerivative", "x", x);
  checkOptions("heavisideDerivative", options);
  const threshold = numberParameter("heavisideDerivative", THRESHOLD, x, options.threshold);
  const kinks = resolveKinks("heavisideDerivative", { step: "left" }, options.kinks);
  const stepAnswer = slopeAt(kinks.step, 0, 0);
  const out = outputFor("heavisideDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [threshold, stepAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, threshold, stepAnswer);
  return out;
}

/** The gradient of x from the gradient of y = {@link heaviside}(x): dy · {@link heavisideDerivative}(x), element by element. */
export function heavisideBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: HeavisideSlopeOptions & Output<A> = {},
): A {
  checkInput("heavisideBackward", "x", x);
  checkLike("heavisideBackward", "dy", dy, x);
  checkOptions("heavisideBackward", options);
  const threshold = numberParameter("heavisideBackward", THRESHOLD, x, options.threshold);
  const kinks = resolveKinks("heavisideBackward", { step: "left" }, options.kinks);
  const stepAnswer = slopeAt(kinks.step, 0, 0);
  const out = outputFor("heavisideBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [threshold, stepAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, threshold, stepAnswer);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link heaviside}(x): sums over all elements, in compensated binary64. */
export function heavisideParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: HeavisideSlopeOptions = {},
): { threshold: number } {
  checkInput("heavisideParameterGradients", "x", x);
  checkLike("heavisideParameterGradients", "dy", dy, x);
  checkOptions("heavisideParameterGradients", options);
  const threshold = numberParameter("heavisideParameterGradients", THRESHOLD, x, options.threshold);
  resolveKinks("heavisideParameterGradients", { step: "left" }, options.kinks);
  return { threshold: (isFloat32(x) ? thresholdGradient32 : thresholdGradient64)(dy, x, threshold) };
}

function value(x: number, threshold: number, stepAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === threshold) return stepAnswer;
  return x > threshold ? 1 : 0;
}

function slope(x: number, threshold: number, stepAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === threshold) return stepAnswer;
  return 0;
}

function thresholdSlope(x: number, threshold: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function forward32(x: FloatArray, out: FloatArray, threshold: number, stepAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, threshold, stepAnswer);
}

function forward64(x: FloatArray, out: FloatArray, threshold: number, stepAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, threshold, stepAnswer);
}

function derivative32(x: FloatArray, out: FloatArray, threshold: number, stepAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, threshold, stepAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, threshold: number, stepAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, threshold, stepAnswer);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  threshold: number,
  stepAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, threshold, stepAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  threshold: number,
  stepAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, threshold, stepAnswer);
}

function thresholdGradient32(dy: FloatArray, x: FloatArray, threshold: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * thresholdSlope(x[i]!, threshold));
  return totalOf(total);
}

function thresholdGradient64(dy: FloatArray, x: FloatArray, threshold: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * thresholdSlope(x[i]!, threshold));
  return totalOf(total);
}
