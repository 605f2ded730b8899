// Generated from specs/activations/heaviside.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  type Outputs,
  addTo,
  apartFrom,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  numberParameter,
  outputFor,
  outputsFor,
  startSum,
  sumInLanes,
  totalOf,
} from "../../runtime/index.ts";
import {
  type Jumps,
  type Kinks,
  resolveJumps,
  resolveKinks,
  slopeAt,
  valueAt,
} from "../internal/conventions.ts";

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

export function forward<A extends FloatArray>(
  x: A,
  options: HeavisideOptions & Output<A>,
  forwardLanes: Grade,
): A {
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

export function derivative<A extends FloatArray>(
  x: A,
  options: HeavisideSlopeOptions & Output<A>,
  derivativeLanes: Grade,
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

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: HeavisideSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("heavisideSecondDerivative", "x", x);
  checkOptions("heavisideSecondDerivative", options);
  const threshold = numberParameter("heavisideSecondDerivative", THRESHOLD, x, options.threshold);
  resolveKinks("heavisideSecondDerivative", { step: "left" }, options.kinks);
  const out = outputFor("heavisideSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, threshold);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: HeavisideSlopeOptions & Output<A>,
  backwardLanes: Grade,
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

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: HeavisideSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("heavisideDoubleBackward", "x", x);
  checkLike("heavisideDoubleBackward", "ddx", ddx, x);
  checkLike("heavisideDoubleBackward", "dy", dy, x);
  checkOptions("heavisideDoubleBackward", options);
  const threshold = numberParameter("heavisideDoubleBackward", THRESHOLD, x, options.threshold);
  const kinks = resolveKinks("heavisideDoubleBackward", { step: "left" }, options.kinks);
  const stepAnswer = slopeAt(kinks.step, 0, 0);
  const out = outputsFor("heavisideDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, threshold);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [threshold, stepAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, threshold, stepAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: HeavisideSlopeOptions,
  thresholdSlopeLanes: Grade,
): { threshold: number } {
  checkInput("heavisideParameterGradients", "x", x);
  checkLike("heavisideParameterGradients", "dy", dy, x);
  checkOptions("heavisideParameterGradients", options);
  const threshold = numberParameter("heavisideParameterGradients", THRESHOLD, x, options.threshold);
  resolveKinks("heavisideParameterGradients", { step: "left" }, options.kinks);
  return {
    threshold: sumInLanes(thresholdSlopeLanes, dy, x, { numbers: [] }, () =>
      (isFloat32(x) ? thresholdGradient32 : thresholdGradient64)(dy, x, threshold),
    ),
  };
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

function bend(x: number, threshold: number): number {
  if (Number.isNaN(x)) return x;
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

function secondDerivative32(x: FloatArray, out: FloatArray, threshold: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, threshold);
}

function secondDerivative64(x: FloatArray, out: FloatArray, threshold: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, threshold);
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

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  threshold: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, threshold);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  threshold: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, threshold);
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
